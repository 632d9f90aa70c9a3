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
}
