using GraphQL;
using Oversight.Api.GraphQL.Limits;
using Oversight.Api.Resources;
using Oversight.Grains.Matters.Hints;

namespace Oversight.Api.Schema.Matters;

/// <summary>Something a person may want to look at before deciding.</summary>
[Name("Hint")]
public sealed class HintNode(Hint hint)
{
    public HintCode Code => hint.Code;

    [Description("In Chinese or English.")]
    public string Text(Language language = Language.Zh) => Texts.InLanguage("HintCode." + hint.Code, language == Language.Zh ? "zh-CN" : "en");

    [Description("Abbreviation of the rule and the article.")]
    public string Article => hint.Article();

    [ListSize(20)]
    [Description("The matters that led to it, newest first.")]
    public HintEvidenceNode[] Evidence => [.. hint.Evidence.Select(number => new HintEvidenceNode(number))];
}
