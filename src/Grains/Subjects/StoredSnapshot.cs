using Microsoft.Extensions.Logging;
using Orleans.Runtime;
using Orleans.Storage;

namespace Oversight.Grains.Subjects;

/// <summary>
/// The snapshot of one subject, in Orleans' grain storage. Not an <c>IPersistentState</c>: that is read at every activation, and
/// nearly all subjects have feeds so short that they never have a snapshot.
/// </summary>
internal sealed partial class StoredSnapshot<TState>(IGrainStorage storage, GrainId grain, ILogger logger)
    where TState : class, ISubjectState<TState>
{
    private readonly GrainState<SubjectSnapshot<TState>> held = new(new());

    // The grain's type is also the stored name of its state.
    private string Name => grain.Type.ToString()!;

    /// <summary>The feed number of the snapshot that is stored, as far as is known.</summary>
    public long Number => held.State?.Number ?? 0;

    /// <summary>Null when there is none, or one of another format.</summary>
    public async Task<SubjectSnapshot<TState>?> ReadAsync()
    {
        await storage.ReadStateAsync(Name, grain, held);
        return held.State is { Format: SubjectSnapshot<TState>.CurrentFormat, State: not null } snapshot ? snapshot : null;
    }

    public async Task WriteAsync(TState state, long number)
    {
        held.State = new() { Format = SubjectSnapshot<TState>.CurrentFormat, Number = number, State = state };
        try
        {
            await storage.WriteStateAsync(Name, grain, held);
        }
        catch (Exception exception)
        {
            // A lost snapshot costs the next activation some reading and nothing else, whatever went wrong.
            LogLost(logger, grain, exception);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "The snapshot of {Subject} was not written")]
    private static partial void LogLost(ILogger logger, GrainId subject, Exception exception);
}
