namespace Oversight.Grains.Matters.Similarity;

/// <summary>A matter that may be about the same, and how alike the words are (0 to 1). A person compares.</summary>
public sealed record SimilarMatter(MatterView Matter, double Score);
