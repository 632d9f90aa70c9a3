namespace Oversight.Grains.Network;

/// <summary>The network as the read side has it, whole in memory; a commit that changes a body, of whatever process, renews it.</summary>
public interface IBodyDirectory
{
    /// <summary>A picture that never changes; ask again for a newer one. Empty where no bodies were registered.</summary>
    ValueTask<BodyNetwork> CurrentAsync();
}
