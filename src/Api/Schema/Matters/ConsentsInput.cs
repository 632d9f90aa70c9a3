using Oversight.Grains.Matters.Parties;

namespace Oversight.Api.Schema.Matters;

/// <summary>What form 1 asks all complainants; null is no answer.</summary>
public sealed record ConsentsInput
{
    /// <summary>They agree that the complaint is published.</summary>
    public bool? Publication { get; init; }

    /// <summary>They agree that mediation is delegated (Order 121 art 19).</summary>
    public bool? Delegation { get; init; }

    /// <summary>Null when nothing was answered: a question that nobody answered leaves no record.</summary>
    internal FormConsents? ToConsents() => this is { Publication: null, Delegation: null } ? null : new(Publication, Delegation);
}
