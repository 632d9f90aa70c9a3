namespace Oversight.Grains.Matters.Parties;

/// <summary>
/// What form 1 asks: whether all complainants agree that the complaint is published, and that its mediation is delegated. Null
/// was not answered, which is no consent and no refusal.
/// </summary>
[GenerateSerializer, Immutable, Alias("oversight.FormConsents")]
public sealed record FormConsents([property: Id(0)] bool? Publication, [property: Id(1)] bool? Delegation)
{
    public static FormConsents None { get; } = new(null, null);

    /// <summary>A later answer replaces an earlier one; what is not answered again stays.</summary>
    public FormConsents With(FormConsents later) => new(later.Publication ?? Publication, later.Delegation ?? Delegation);
}
