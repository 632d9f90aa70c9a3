using Npgsql;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Feeds;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Subjects;
using Oversight.Silo.Schedules.Campaigns;
using Oversight.Storage.Settings;
using Quartz;

namespace Oversight.Silo.Schedules;

/// <summary>
/// What happens by the clock on the wall. The store lies in the database: on PostgreSQL the nodes share it and each fire runs on
/// one of them; on SQLite it is a file of its own, so that it never waits for the ledger's writer.
/// </summary>
internal static class OversightSchedules
{
    /// <summary>Jobs of one node at a time.</summary>
    private const int AtOnce = 4;

    public static void AddOversightSchedules(this WebApplicationBuilder builder)
    {
        var storage = builder.Configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new();
        var clock = builder.Configuration.GetSection(ClockOptions.Section).Get<ClockOptions>() ?? new();
        var campaigns = builder.Configuration.GetSection(CampaignOptions.Section).Get<CampaignOptions>() ?? new();
        builder.Services.AddQuartz(quartz =>
        {
            quartz.UseDefaultThreadPool(AtOnce);
            quartz.ConfigureScheduler(scheduler => scheduler.DefaultTimeZone = ChinaTime.Zone);
            quartz.UsePersistentStore(store => Store(store, storage));
            Every<DeadlineSweepJob>(quartz, "deadlines", TimeSpan.FromSeconds(Math.Max(1, clock.SweepSeconds)));
            Every<CampaignClosingJob>(quartz, "campaign-closing", TimeSpan.FromSeconds(30));
            Every<EvidenceJob>(quartz, "campaign-evidence", TimeSpan.FromSeconds(30));
            Every<CalendarJob>(quartz, "calendar", TimeSpan.FromMinutes(10));
            Every<CampaignSweepJob>(quartz, "campaigns", TimeSpan.FromSeconds(Math.Clamp(campaigns.SweepSeconds, 1, 3600)));
            Every<MessageJob>(quartz, "messages", TimeSpan.FromSeconds(Math.Clamp(campaigns.SweepSeconds, 1, 3600)));
            quartz.AddJob<WaveJob>(job => job.WithIdentity(WaveJob.Name).StoreDurably().RequestRecovery());
        });
        builder.Services.AddSingleton<WaveTriggers>();
        builder.Services.AddSingleton<CampaignScheduling>();
        builder.Services.AddSingleton<IFactListener>(provider => provider.GetRequiredService<CampaignScheduling>());
        builder.Services.AddSingleton<ICronTimes, QuartzCron>();
        builder.Services.AddQuartzHostedService(service => service.WaitForJobsToComplete = true);
        builder.Services.AddHostedService(provider => provider.GetRequiredService<CampaignScheduling>());
    }

    private static void Store(IPersistentStoreBuilder store, StorageOptions storage)
    {
        if (storage.Provider == StorageProvider.PostgreSql)
        {
            store.UsePostgres(Connection(storage.ConnectionString));
            store.UseClustering();
        }
        else
        {
            store.UseSqlite($"Data Source={Path.Combine(Path.GetFullPath(storage.DataFolder), "schedule.db")}");
        }

        store.UseSystemTextJsonSerializer();
        store.ProvisionSchema();
    }

    /// <summary>Few connections of its own: three nodes must fit into a server's default of 100.</summary>
    private static string Connection(string given) =>
        new NpgsqlConnectionStringBuilder(given) { MaxPoolSize = AtOnce + 3, MinPoolSize = 0, ApplicationName = "oversight-schedule" }.ConnectionString;

    private static void Every<TJob>(IQuartzBuilder quartz, string name, TimeSpan interval)
        where TJob : IJob
    {
        quartz.AddJob<TJob>(job => job.WithIdentity(name).RequestRecovery());
        quartz.AddTrigger(trigger => trigger.ForJob(name).WithIdentity(name)
            .WithSimpleSchedule(schedule => schedule.WithInterval(interval).RepeatForever()));
    }
}
