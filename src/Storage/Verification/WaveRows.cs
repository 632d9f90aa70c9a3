using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Ledger;
using Oversight.Storage.ReadSide;

namespace Oversight.Storage.Verification;

/// <summary>The rows of waves and of their invitations. Of the invitations a sum of hashes is compared: there are many.</summary>
internal sealed class WaveRows(VerificationRun run) : IRowCheck
{
    private const int PageSize = 5_000;

    private const string ByKey = $"SELECT {CampaignColumns.Wave} FROM wave w WHERE w.campaign || '-' || w.number = {{key}}";

    private const string Invitations =
        $"SELECT {CampaignColumns.Invitation} FROM invitation i WHERE i.campaign = $1 AND i.wave = $2 AND i.number > $3 ORDER BY i.number LIMIT 5000";

    private const string Extras =
        """
        SELECT w.campaign || '-' || w.number FROM wave w
        WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.stream = 'wave/' || w.campaign || '-' || w.number AND r.version = 1)
        ORDER BY w.campaign, w.number
        """;

    private const string ExtraInvitations =
        """
        SELECT DISTINCT i.campaign || '-' || i.wave FROM invitation i
        WHERE NOT EXISTS (SELECT 1 FROM wave w WHERE w.campaign = i.campaign AND w.number = i.wave)
        """;

    private readonly Dictionary<string, (WaveRow Row, ulong Invitations)> expected = [];

    public string StreamPrefix => "wave/";

    public void Add(string key, IReadOnlyList<StoredFact> stream)
    {
        var state = new WaveState();
        foreach (var stored in stream)
        {
            state.Apply(stored.Fact, stored.Version);
        }

        if (state.ToRow() is { } row)
        {
            var sum = 0UL;
            foreach (var invitation in stream.Select(stored => stored.Fact).OfType<WaveInvited>().SelectMany(fact => WaveState.Rows(row.Campaign, row.Number, fact)))
            {
                sum = unchecked(sum + Hash(invitation));
            }

            expected[key] = (row, sum);
        }
    }

    public async IAsyncEnumerable<Difference> CompareAsync()
    {
        foreach (var row in await run.Snapshot.QueryEachAsync(ByKey, CampaignColumns.ReadWave, expected.Keys))
        {
            var key = $"{row.Campaign}-{row.Number}";
            expected.Remove(key, out var wave);
            if (wave.Row is null || Text(wave.Row) != Text(row))
            {
                yield return Difference.Unequal("wave", key, wave.Row is null ? "no row" : Text(wave.Row), Text(row));
            }

            if (await SumAsync(row) != wave.Invitations)
            {
                yield return new("invitation", key, "the invitations are not those of the ledger");
            }
        }

        foreach (var missing in expected.Keys)
        {
            yield return Difference.Missing("wave", missing);
        }

        expected.Clear();
    }

    public async IAsyncEnumerable<Difference> ExtrasAsync()
    {
        foreach (var key in await run.QueryAsync(Extras, row => row.Text(0)))
        {
            yield return Difference.Extra("wave", key);
        }

        foreach (var key in await run.QueryAsync(ExtraInvitations, row => row.Text(0)))
        {
            yield return Difference.Extra("invitation", key);
        }
    }

    private async Task<ulong> SumAsync(WaveRow row)
    {
        var sum = 0UL;
        for (var after = 0; ;)
        {
            var page = await run.QueryAsync(Invitations, CampaignColumns.ReadInvitation, row.Campaign, row.Number, after);
            page.ForEach(invitation => sum = unchecked(sum + Hash(invitation)));
            if (page.Count < PageSize)
            {
                return sum;
            }

            after = page[^1].Number;
        }
    }

    private static ulong Hash(InvitationRow row) => RowHash.Of($"{row}", row.TokenHash);

    private static string Text(WaveRow row) =>
        $"version {row.Version} opened {row.OpenedAt:u} completed {row.CompletedAt:u} invited {row.Invited} strata {RowHash.Of(CampaignColumns.WriteStrata(row), string.Empty):x16}";
}
