namespace Oversight.Grains.Subjects;

/// <summary>When a snapshot pays.</summary>
public static class SubjectSnapshots
{
    /// <summary>A feed that grew by less since the last snapshot is folded again faster than a snapshot is read or written.</summary>
    public const int WorthIt = 200;
}
