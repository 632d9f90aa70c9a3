namespace Oversight.Bench.Data.Writing;

/// <summary>A street and the divisions above it. A municipality's city level is unnamed (市辖区): its province stands in.</summary>
internal sealed record Street(string Code, string Name, string AreaCode, string AreaName, string CityName, string ProvinceName)
{
    public string Region => CityName == ProvinceName ? ProvinceName + AreaName : ProvinceName + CityName + AreaName;
}
