using Oversight.Grains.Ledger;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Library;
using Oversight.Storage.ReadSide;

namespace Oversight.Storage.Verification;

/// <summary>The rows of questionnaires and of their frozen versions, and that the text of each version has its hash.</summary>
internal sealed class QuestionnaireRows(VerificationRun run) : IRowCheck
{
    private const string ById = $"SELECT {QuestionnaireColumns.Selected} FROM questionnaire q WHERE q.id = {{key}}";

    private const string VersionsOf = $"SELECT {QuestionnaireColumns.SelectedVersion} FROM questionnaire_version v WHERE v.questionnaire = {{key}}";

    private const string Extras =
        """
        SELECT q.id FROM questionnaire q
        WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.stream = 'questionnaire/' || q.id AND r.version = 1)
        UNION
        SELECT v.questionnaire FROM questionnaire_version v
        WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.stream = 'questionnaire/' || v.questionnaire AND r.version = 1)
        ORDER BY 1
        """;

    private readonly Dictionary<string, QuestionnaireRow> expected = [];
    private readonly Dictionary<(string, int), QuestionnaireVersionRow> versions = [];

    public string StreamPrefix => StreamKey.Questionnaire(string.Empty);

    public void Add(string key, IReadOnlyList<StoredFact> stream)
    {
        if (QuestionnaireState.Fold(stream) is not { } state)
        {
            return;
        }

        expected[key] = state.ToRow();
        foreach (var version in state.Versions)
        {
            versions[(key, version.Version)] = version;
        }
    }

    public async IAsyncEnumerable<Difference> CompareAsync()
    {
        var keys = expected.Keys.ToList();
        foreach (var row in await run.Snapshot.QueryEachAsync(ById, QuestionnaireColumns.Read, keys))
        {
            expected.Remove(row.Id, out var questionnaire);
            if (questionnaire != row)
            {
                yield return Difference.Unequal("questionnaire", row.Id, $"{questionnaire}", $"{row}");
            }
        }

        foreach (var missing in expected.Keys)
        {
            yield return Difference.Missing("questionnaire", missing);
        }

        foreach (var row in await run.Snapshot.QueryEachAsync(VersionsOf, QuestionnaireColumns.ReadVersion, keys))
        {
            versions.Remove((row.Questionnaire, row.Version), out var version);
            var key = new QuestionnaireVersion(row.Questionnaire, row.Version).ToString();
            if (version != row)
            {
                yield return Difference.Unequal("questionnaire_version", key, $"{version?.Hash} revision {version?.Revision}", $"{row.Hash} revision {row.Revision}");
            }
            else if (PublishedQuestionnaire.HashOf(row.Text) != row.Hash)
            {
                yield return Difference.Unequal("questionnaire_version", key, row.Hash, PublishedQuestionnaire.HashOf(row.Text));
            }
        }

        foreach (var (id, number) in versions.Keys)
        {
            yield return Difference.Missing("questionnaire_version", new QuestionnaireVersion(id, number).ToString());
        }

        expected.Clear();
        versions.Clear();
    }

    public async IAsyncEnumerable<Difference> ExtrasAsync()
    {
        foreach (var id in await run.QueryAsync(Extras, row => row.Text(0)))
        {
            yield return Difference.Extra("questionnaire", id);
        }
    }
}
