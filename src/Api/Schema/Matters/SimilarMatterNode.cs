using System.Globalization;
using GraphQL;
using Oversight.Grains.Accounts;
using Oversight.Grains.Matters.Similarity;

namespace Oversight.Api.Schema.Matters;

/// <summary>A matter that may be about the same; a person compares.</summary>
[Name("SimilarMatter")]
public sealed class SimilarMatterNode(SimilarMatter similar, Caller caller)
{
    public MatterNode Matter => new(similar.Matter.Row, similar.Matter, caller);

    [Description("Share of the pairs of letters that both texts have, 0 to 1.")]
    public double Score => Math.Round(similar.Score, 2);

    [Description("What it rests on.")]
    public string Why => string.Create(CultureInfo.InvariantCulture, $"同一对象，180日内，文字相似度 {similar.Score * 100:F0}% · same subject, within 180 days, likeness of the words {similar.Score * 100:F0}%");
}
