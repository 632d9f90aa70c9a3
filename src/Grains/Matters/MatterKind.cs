namespace Oversight.Grains.Matters;

/// <summary>The kinds of matter. What each kind is, counts as and may do stands in <see cref="MatterKinds"/>.</summary>
[GenerateSerializer, Alias("oversight.MatterKind")]
public enum MatterKind
{
    /// <summary>A consumer's complaint (投诉), Order 121 art 3.</summary>
    Complaint = 0,

    /// <summary>A report of a suspected violation (举报), Order 121 art 3.</summary>
    Report = 1,

    /// <summary>Something that news media published (舆论监督).</summary>
    MediaItem = 2,

    /// <summary>A deputy's suggestion or a CPPCC proposal (人大代表建议、政协提案).</summary>
    Suggestion = 3,

    /// <summary>What another government department found (部门发现).</summary>
    Finding = 4,
}
