namespace Oversight.Grains.Campaigns.Waves;

/// <summary>Reads cron expressions, the same way as what fires by them.</summary>
public interface ICronTimes
{
    /// <summary>The first fire time after an instant; null when there is none any more.</summary>
    /// <exception cref="Errors.InvalidInputException">The expression cannot be read.</exception>
    DateTimeOffset? Next(string expression, TimeZoneInfo zone, DateTimeOffset after);
}
