using GraphQL;
using Oversight.Api.Schema.Matters;
using Oversight.Grains.Questionnaires.Linting;

namespace Oversight.Api.Schema.Questionnaires;

/// <summary>Something that the linter found.</summary>
[Name("LinterFinding")]
public sealed class LinterFindingNode(Finding finding)
{
    [Description("Stable, such as condition.contradictory.")]
    public string Code => finding.Code;

    [Description("With an error nothing can be published.")]
    public Severity Severity => finding.Severity;

    [Description("The code of the page, group or question, and after a point what of it.")]
    public string Place => finding.Place;

    public string Text(Language language = Language.Zh) => language == Language.En ? finding.Text.En : finding.Text.Zh;
}
