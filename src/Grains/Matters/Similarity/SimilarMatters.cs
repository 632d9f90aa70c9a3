using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Matters.Similarity;

/// <summary>Near-duplicates of what is being entered: recent matters of the same business or street that the caller may see.</summary>
public sealed class SimilarMatters(MatterDesk desk, TimeProvider time)
{
    /// <summary>Shown from this likeness on.</summary>
    private const double Least = 0.15;

    private const int Candidates = 100;
    private const int Compared = 20;
    private static readonly TimeSpan Recent = TimeSpan.FromDays(180);

    /// <summary>The most alike first, at most ten.</summary>
    public async Task<ImmutableArray<SimilarMatter>> FindAsync(string? enterprise, string? street, string content, Caller caller)
    {
        if (enterprise is null && street is null)
        {
            throw new InvalidInputException("enterprise", null, "give an enterprise or a street");
        }

        TextRules.Require("content", content, SubmissionRules.MaxContent);
        var page = await desk.ListAsync(new(null, null, street ?? string.Empty, enterprise, null, Candidates, null), caller);
        var since = time.GetUtcNow() - Recent;

        // The line of a list has the beginning of the words: enough to choose whose words are read.
        var near = page.Items.Where(row => row.ReceivedAt >= since)
            .OrderByDescending(row => TextSimilarity.Of(Summary.Shorten(content), row.Summary))
            .Take(Compared);
        var views = await Task.WhenAll(near.Select(row => desk.ReadAsync(row.Number!, caller)));
        return
        [
            .. views.OfType<MatterView>()
                .Select(view => new SimilarMatter(view, TextSimilarity.Of(content, view.Content)))
                .Where(similar => similar.Score >= Least)
                .OrderByDescending(similar => similar.Score)
                .Take(10),
        ];
    }
}
