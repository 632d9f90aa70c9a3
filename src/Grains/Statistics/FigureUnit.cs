namespace Oversight.Grains.Statistics;

/// <summary>In what a figure is measured.</summary>
public enum FigureUnit
{
    /// <summary>A number of matters.</summary>
    Count = 0,

    /// <summary>Per cent, two decimals.</summary>
    Rate = 1,

    /// <summary>Yuan, two decimals.</summary>
    Money = 2,
}
