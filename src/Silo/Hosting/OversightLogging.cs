namespace Oversight.Silo.Hosting;

/// <summary>What is logged: one line an event, our own from Information on, the platform's from Warning on.</summary>
internal static class OversightLogging
{
    /// <summary>A command of the operator speaks for itself: only what went wrong is logged.</summary>
    public static void AddQuietLogging(this IHostApplicationBuilder builder)
    {
        builder.AddOversightLogging();
        builder.Logging.AddFilter(null, LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
    }

    public static void AddOversightLogging(this IHostApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "yyyy-MM-dd HH:mm:ss.fff ";
            console.UseUtcTimestamp = true;
        });
        builder.Logging.SetMinimumLevel(LogLevel.Information);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        builder.Logging.AddFilter("Orleans", LogLevel.Warning);

        // Advice on server garbage collection, which was measured, and a watchdog that counts the time before its own start.
        builder.Logging.AddFilter("Orleans.Runtime.Silo", LogLevel.Error);
        builder.Logging.AddFilter("Orleans.Runtime.Watchdog", LogLevel.Error);

        builder.Logging.AddFilter("Quartz", LogLevel.Warning);

        // Polly logs each placement of a grain at Information, which costs more than the placement.
        builder.Logging.AddFilter("Polly", LogLevel.Warning);
    }
}
