namespace Oversight.Grains.Law.Calendar;

/// <summary>The day of Qingming: that on which the sun's apparent longitude reaches 15°, in Chinese time.</summary>
internal static class SolarTerm
{
    private const double QingmingLongitude = 15;

    /// <summary>For 1950 to 2100; the error of the longitude, about 0.01°, is a quarter of an hour.</summary>
    public static DateOnly Qingming(int year)
    {
        var day = new DateOnly(year, 4, 2);
        while (LongitudeAtEndOf(day) < QingmingLongitude)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>Jean Meeus, Astronomical Algorithms, chapter 25, low accuracy; degrees.</summary>
    private static double LongitudeAtEndOf(DateOnly day)
    {
        // 2000-01-01 12:00 is the epoch; Chinese midnight is 16:00 UTC, and dynamical time is about 70 seconds ahead.
        var days = day.DayNumber + 1 - new DateOnly(2000, 1, 1).DayNumber - 0.5 - (8 / 24.0) + (70 / 86_400.0);
        var t = days / 36_525;
        var mean = 280.46646 + (36_000.76983 * t) + (0.0003032 * t * t);
        var anomaly = Radians(357.52911 + (35_999.05029 * t) - (0.0001537 * t * t));
        var centre = ((1.914602 - (0.004817 * t)) * Math.Sin(anomaly)) + ((0.019993 - (0.000101 * t)) * Math.Sin(2 * anomaly)) + (0.000289 * Math.Sin(3 * anomaly));
        var apparent = mean + centre - 0.00569 - (0.00478 * Math.Sin(Radians(125.04 - (1934.136 * t))));
        return ((apparent % 360) + 360) % 360;
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
