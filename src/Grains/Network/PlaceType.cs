namespace Oversight.Grains.Network;

/// <summary>Where a contact point is.</summary>
public enum PlaceType
{
    /// <summary>社区.</summary>
    Community = 0,

    /// <summary>商场.</summary>
    Mall = 1,

    /// <summary>市场.</summary>
    Market = 2,

    /// <summary>景区.</summary>
    ScenicSpot = 3,

    /// <summary>村.</summary>
    Village = 4,
}
