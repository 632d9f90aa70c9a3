using GraphQL;
using Oversight.Grains.Campaigns.Scoring;

namespace Oversight.Api.Schema.Campaigns;

/// <summary>A word that people used in an open question.</summary>
[Name("Keyword")]
public sealed class KeywordNode(KeywordResult keyword)
{
    public string Question => keyword.Question;

    public string Text => keyword.Text;

    [Description("Answers that use it, each once.")]
    public int Answers => keyword.Answers;
}
