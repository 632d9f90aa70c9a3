namespace Oversight.Storage.Settings;

/// <summary>The section <c>Cluster</c>: how this node meets the others. Nothing has to be set.</summary>
public sealed class ClusterSettings
{
    public const string Section = "Cluster";

    /// <summary>Empty means: when <c>Storage:Provider</c> is PostgreSql. False runs one node alone on PostgreSQL.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Nodes with the same id on one database form one cluster.</summary>
    public string Id { get; set; } = "oversight";

    /// <summary>
    /// The address that the other nodes reach this one at, numeric. Empty: the address this machine has towards the database.
    /// </summary>
    public string? AdvertisedAddress { get; set; }

    /// <summary>The TCP port that the other nodes reach this one at; 0: a free one. Set it where a firewall must know it.</summary>
    public int SiloPort { get; set; }

    public bool IsOn(StorageProvider provider) => Enabled ?? provider == StorageProvider.PostgreSql;
}
