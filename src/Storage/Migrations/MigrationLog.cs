using DbUp.Engine.Output;
using Microsoft.Extensions.Logging;

namespace Oversight.Storage.Migrations;

/// <summary>What DbUp says, in our log. Its chatter about finding nothing to do stays at debug.</summary>
internal sealed class MigrationLog(ILogger logger) : IUpgradeLog
{
    public void LogTrace(string format, params object[] args) => Write(LogLevel.Trace, format, args);

    public void LogDebug(string format, params object[] args) => Write(LogLevel.Debug, format, args);

    public void LogInformation(string format, params object[] args) => Write(LogLevel.Debug, format, args);

    public void LogWarning(string format, params object[] args) => Write(LogLevel.Warning, format, args);

    public void LogError(string format, params object[] args) => Write(LogLevel.Error, format, args);

    public void LogError(Exception ex, string format, params object[] args) => Write(LogLevel.Error, format, args, ex);

    private void Write(LogLevel level, string format, object[] args, Exception? problem = null)
    {
#pragma warning disable CA2254 // The templates are DbUp's.
        logger.Log(level, problem, format, args);
#pragma warning restore CA2254
    }
}
