using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Oversight.Grains.Matters.Documents;
using Oversight.Grains.Procedures;

namespace Oversight.Api.Documents;

/// <summary>
/// One official form: its titles, its template, its fields, to whom it goes, the article (of Order 121) it rests on, and in
/// which stages it is due. The table is <see cref="FormSheets"/>.
/// </summary>
public sealed record FormSheet
{
    private readonly FrozenDictionary<string, FormField> byTag = FrozenDictionary<string, FormField>.Empty;

    public required OfficialForm Form { get; init; }

    public required string Zh { get; init; }

    public required string En { get; init; }

    /// <summary>The middle of the template's file name: <c>05-acceptance-decision.docx</c>.</summary>
    public required string Name { get; init; }

    public required FormRecipient Recipient { get; init; }

    /// <summary>The article, as Chinese legal texts cite it: 第十五条.</summary>
    public required string Article { get; init; }

    /// <summary>The stages in which the form is the next thing to write. It can be written in every other one too: paper comes late.</summary>
    public required ImmutableArray<Stage> Stages { get; init; }

    /// <summary>The grounds that the form lists, in their order; empty where it lists none.</summary>
    public ImmutableArray<string> Grounds { get; init; } = [];

    public required ImmutableArray<FormField> Fields
    {
        get;
        init
        {
            field = value;
            byTag = value.ToFrozenDictionary(each => each.Tag);
        }
    }

    public int Number => (int)Form;

    public string File => string.Create(CultureInfo.InvariantCulture, $"{Number:D2}-{Name}.docx");

    /// <summary>The tags of the groups of rows that repeat.</summary>
    public IEnumerable<string> Groups => Fields.Select(each => each.Group).OfType<string>().Distinct();

    public FormField? Find(string tag) => byTag.GetValueOrDefault(tag);
}
