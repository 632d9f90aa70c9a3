namespace Oversight.Grains;

/// <summary>Names by which grains ask for storage.</summary>
public static class StorageNames
{
    /// <summary>Snapshots of subjects. Each grain class has a state name of its own: Orleans' rows do not tell classes apart.</summary>
    public const string Snapshots = "snapshots";
}
