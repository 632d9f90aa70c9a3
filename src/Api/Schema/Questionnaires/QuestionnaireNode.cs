using GraphQL;
using Oversight.Api.GraphQL.Limits;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Library;
using Oversight.Grains.Questionnaires.Linting;

namespace Oversight.Api.Schema.Questionnaires;

/// <summary>A questionnaire of the library with its draft.</summary>
[Name("Questionnaire")]
public sealed class QuestionnaireNode
{
    private readonly QuestionnaireView view;
    private readonly Lazy<Questionnaire> draft;

    internal QuestionnaireNode(QuestionnaireView view)
    {
        this.view = view;
        draft = new(() => QuestionnaireJson.Read(view.Draft));
    }

    public string Id => view.Id;

    [Description("In the default language.")]
    public string Title => draft.Value.Title.In(draft.Value.DefaultLanguage, draft.Value.DefaultLanguage);

    public string DefaultLanguage => draft.Value.DefaultLanguage;

    [ListSize(10)]
    public string[] Languages => [.. draft.Value.Languages];

    [Description("How many questions the draft has.")]
    public int Questions => draft.Value.Questions.Count();

    [Description("Of the draft, from 1; state it when saving or publishing.")]
    public int Revision => view.Revision;

    [Description("The draft as JSON, whole.")]
    public string Draft => view.Draft;

    [ListSize(50)]
    [Description("What the linter finds in the draft.")]
    public LinterFindingNode[] Findings => [.. Linter.Check(draft.Value).Select(finding => new LinterFindingNode(finding))];

    [ListSize(20)]
    [Description("The oldest first.")]
    public FrozenVersionNode[] Versions => [.. view.Versions.Select(version => new FrozenVersionNode(view.Id, version))];

    [Description("The draft is another text than the latest version, or nothing was published yet.")]
    public bool HasChanges => view.HasChanges;

    [Description("No new campaign takes it.")]
    public bool IsRetired => view.Retired;

    public DateTimeOffset ChangedAt => view.ChangedAt;

    public string ChangedBy => view.ChangedBy;
}
