using Oversight.Grains.Matters;

namespace Oversight.Grains.Statistics;

/// <summary>Counts matters on the read side.</summary>
public interface IFigureDirectory
{
    /// <summary>One row for each key and kind that has any matter.</summary>
    Task<IReadOnlyList<FigureRow>> CountAsync(FigureQuestion question, FigureKey key, CancellationToken cancellation = default);

    /// <summary>The enterprises that complaints went to first, each once.</summary>
    Task<IReadOnlyList<string>> OdrEnterprisesAsync(FigureQuestion question, CancellationToken cancellation = default);

    /// <summary>The matters of a part, newest first: those that <see cref="CountAsync"/> counts in it.</summary>
    Task<MatterPage> ListAsync(FigureQuestion question, Part part, int first, string? after, CancellationToken cancellation = default);
}
