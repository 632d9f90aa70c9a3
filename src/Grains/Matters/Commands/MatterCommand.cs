using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters.Commands;

/// <summary>
/// Something that somebody does with a matter. The decision is a pure function of the matter as it stands; the same id with the
/// same digest is the same command.
/// </summary>
[GenerateSerializer, Immutable, Alias("oversight.MatterCommand")]
public abstract record MatterCommand([property: Id(0)] CommandKey Command, [property: Id(1)] Caller Caller)
{
    /// <summary>All of the content that makes it this command and no other.</summary>
    public abstract string Digest { get; }

    /// <summary>What is to be appended; null when the matter stands so already.</summary>
    /// <exception cref="Errors.OversightException">The matter, the caller or a field does not allow it; nothing changes.</exception>
    internal abstract AppendRequest? Decide(MatterState state, MatterContext context);
}
