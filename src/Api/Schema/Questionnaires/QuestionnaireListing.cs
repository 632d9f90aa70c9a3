using GraphQL;
using Oversight.Api.GraphQL.Limits;
using Oversight.Grains.Questionnaires.Library;

namespace Oversight.Api.Schema.Questionnaires;

/// <summary>A questionnaire in a list.</summary>
[Name("QuestionnaireListing")]
public sealed class QuestionnaireListing
{
    private readonly QuestionnaireRow row;

    internal QuestionnaireListing(QuestionnaireRow row) => this.row = row;

    public string Id => row.Id;

    [Description("In the default language.")]
    public string Title => row.Title.In(row.DefaultLanguage, row.DefaultLanguage);

    [ListSize(10)]
    public string[] Languages => row.Languages.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [Description("How many questions the draft has.")]
    public int Questions => row.Questions;

    public int Revision => row.Revision;

    [Description("The latest frozen version; null before the first.")]
    public int? Version => row.Published > 0 ? row.Published : null;

    public bool HasChanges => row.Revision != row.PublishedRevision;

    public bool IsRetired => row.Retired;

    public DateTimeOffset ChangedAt => row.ChangedAt;

    public string ChangedBy => row.ChangedBy;
}
