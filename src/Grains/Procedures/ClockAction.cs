namespace Oversight.Grains.Procedures;

/// <summary>What happens to a clock.</summary>
[GenerateSerializer, Alias("oversight.ClockAction")]
public enum ClockAction
{
    Start = 0,
    Stop = 1,
    Pause = 2,
    Resume = 3,

    /// <summary>Lengthened by the head, by the amount that the rule allows.</summary>
    Extend = 4,

    /// <summary>Begins again from now, the old run is void.</summary>
    Restart = 5,

    /// <summary>A holiday notice came, and the date was computed again.</summary>
    Recompute = 6,
}
