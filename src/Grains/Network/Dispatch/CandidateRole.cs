namespace Oversight.Grains.Network.Dispatch;

/// <summary>As what a body is proposed.</summary>
public enum CandidateRole
{
    /// <summary>A green-channel enterprise, which settles a complaint against itself first.</summary>
    GreenChannel = 0,

    /// <summary>A station, in the name of the county bureau.</summary>
    Station = 1,

    /// <summary>A unit inside the competent bureau.</summary>
    Unit = 2,

    /// <summary>The competent bureau.</summary>
    Bureau = 3,

    /// <summary>A bureau above the competent one, which may take the matter.</summary>
    Superior = 4,

    /// <summary>One to whom mediation can be delegated, when both sides agree.</summary>
    Delegate = 5,
}
