using System.Collections.Immutable;

namespace Oversight.Grains.Questionnaires.Library;

/// <summary>A questionnaire as its editors see it.</summary>
/// <param name="Draft">The text of the last revision: <see cref="QuestionnaireJson"/>.</param>
[GenerateSerializer, Immutable, Alias("oversight.QuestionnaireView")]
public sealed record QuestionnaireView(
    [property: Id(0)] string Id,
    [property: Id(1)] int Revision,
    [property: Id(2)] string Draft,
    [property: Id(3)] ImmutableArray<FrozenVersion> Versions,
    [property: Id(4)] bool Retired,
    [property: Id(5)] DateTimeOffset ChangedAt,
    [property: Id(6)] string ChangedBy)
{
    /// <summary>The draft says more, or something else, than the latest version.</summary>
    public bool HasChanges => Versions is not [.., var last] || last.Revision != Revision;

    internal static QuestionnaireView From(QuestionnaireState state) => new(
        state.Id,
        state.Revision,
        state.Draft,
        [.. state.Versions.Select(version => new FrozenVersion(version.Version, version.Revision, version.Hash, version.At, version.By))],
        state.Retired,
        state.ChangedAt,
        state.ChangedBy);
}
