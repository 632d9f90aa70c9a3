namespace Oversight.Grains.Responses.Paper;

/// <summary>Which answer stands where two entries differ. Stored by name; never renamed.</summary>
public enum PaperTake
{
    First = 0,
    Second = 1,

    /// <summary>Neither: read again from the paper.</summary>
    Other = 2,
}
