using System.Collections.Immutable;
using System.Globalization;
using Oversight.Grains.Campaigns.Scoring;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Results.Suppression;

namespace Oversight.Grains.Campaigns.Release;

/// <summary>
/// Puts a released result on the profiles, some subjects at a time, on the stream <c>result/CAMPAIGN</c>. The order of subjects is
/// fixed, so the stream's version says where a killed run stopped, and two runs at once write each subject once.
/// </summary>
public sealed class EvidencePublisher(ICampaignResults results, ILedger ledger, TimeProvider time)
{
    private const int ChunkSize = 200;

    /// <summary>Returns how many subjects have the result when all is done; safe to repeat.</summary>
    /// <exception cref="StorageUnavailableException">Unknown how far it came; run it again.</exception>
    public async Task<int> PublishAsync(string campaign, CancellationToken cancellation = default)
    {
        var stream = StreamKey.Result(campaign);
        var stored = await ledger.ReadStreamAsync(stream);
        if (stored is [.., { Fact: EvidenceCompleted completed }])
        {
            return completed.Subjects;
        }

        var scored = await results.FindAsync(campaign, cancellation) is { ReleasedAt: not null } released ? released : throw new NotFoundException("campaign", campaign);
        var facts = Facts(scored);
        for (var version = stored.Count; version <= facts.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            ImmutableArray<IFact> chunk = version == facts.Length
                ? [new EvidenceCompleted(facts.Length, Instant.Truncate(time.GetUtcNow()))]
                : [.. facts.Skip(version).Take(ChunkSize)];
            version = await AppendAsync(stream, version, campaign, chunk);
        }

        return facts.Length;
    }

    /// <summary>The version of the stream afterwards, whoever wrote it.</summary>
    private async Task<int> AppendAsync(string stream, int version, string campaign, ImmutableArray<IFact> chunk)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{campaign}/evidence/{version}");
        await ledger.AppendAsync(new()
        {
            Stream = stream,
            ExpectedVersion = version,
            Command = new("release", id),
            Digest = CommandDigest.Of(id),
            Facts = chunk,
        });

        // Appended here, by another run a moment ago, or already before: the stream tells.
        return version + (await ledger.ReadStreamAsync(stream, version)).Count;
    }

    private static IFact[] Facts(ScoredCampaign campaign) =>
    [
        .. campaign.Result.Streets.Select(street => (Subject: SubjectKey.Street(street.Key), Group: street))
            .Concat(campaign.Result.Enterprises.Select(enterprise => (Subject: SubjectKey.Enterprise(enterprise.Key), Group: enterprise)))
            .Where(one => one.Group is { Shown: Shown.Yes, Index.Value: not null })
            .Select(one => Fact(campaign, one.Subject, one.Group)),
    ];

    private static SubjectScored Fact(ScoredCampaign campaign, SubjectKey subject, GroupResult group) => new()
    {
        Campaign = campaign.Id,
        Title = campaign.Title,
        Subject = subject.Value,
        Index = group.Index!.Value!.Value,
        Lower = group.Index.Lower,
        Upper = group.Index.Upper,
        Confidence = campaign.Plan.Confidence,
        Satisfied = group.Satisfied?.Value,
        Answers = group.Answers ?? 0,
        ReleasedAt = campaign.ReleasedAt!.Value,
    };
}
