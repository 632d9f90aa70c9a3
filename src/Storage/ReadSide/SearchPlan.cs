namespace Oversight.Storage.ReadSide;

/// <summary>A route and how many enterprises it finds, up to the cap; without a route there are none.</summary>
internal sealed record SearchPlan(SearchRoute? Route, int Total)
{
    public static SearchPlan Nothing { get; } = new(null, 0);
}
