using GraphQL;
using Oversight.Grains.Law;

namespace Oversight.Api.Schema.Matters;

/// <summary>A rule with a time limit.</summary>
[Name("LawRule")]
public sealed class LawRuleNode(LawRule rule)
{
    public string Id => rule.Id;

    public string Title(Language language = Language.Zh) => language == Language.Zh ? rule.Title.Zh : rule.Title.En;

    public string Article => rule.Article;

    [Description("The words of the rule, or what they say.")]
    public string Text => rule.Text;

    public string Source => rule.Source.Title;

    [Description("Whether it is law, a local rule, or a setting of the office.")]
    public RuleLabel Label => rule.Label;
}
