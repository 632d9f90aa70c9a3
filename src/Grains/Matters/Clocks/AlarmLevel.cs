namespace Oversight.Grains.Matters.Clocks;

/// <summary>How near a deadline is. The days before it are settings of the office (near: 5 working days, urgent: 2).</summary>
[GenerateSerializer, Alias("oversight.AlarmLevel")]
public enum AlarmLevel
{
    None = 0,

    /// <summary>Yellow: the responsible person is told.</summary>
    Near = 1,

    /// <summary>Red: the responsible person is told again.</summary>
    Urgent = 2,

    /// <summary>The deadline passed: it goes up the network.</summary>
    Breached = 3,
}
