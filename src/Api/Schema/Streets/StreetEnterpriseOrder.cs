namespace Oversight.Api.Schema.Streets;

/// <summary>The order of a street's enterprises.</summary>
public enum StreetEnterpriseOrder
{
    /// <summary>Most matters received first, equal ones by code.</summary>
    ReceivedDesc = 0,
}
