namespace Oversight.Grains.Matters;

/// <summary>By which way a matter came in.</summary>
[GenerateSerializer, Alias("oversight.Source")]
public enum Source
{
    Web = 0,
    Hotline = 1,
    ReportBox = 2,
    Import = 3,
    Api = 4,

    /// <summary>An officer found it while mediating a complaint.</summary>
    Mediation = 5,

    /// <summary>A contact point handed it in (12315联系点).</summary>
    ContactPoint = 6,

    /// <summary>Somebody wrote it in an open answer of a questionnaire.</summary>
    Survey = 7,
}
