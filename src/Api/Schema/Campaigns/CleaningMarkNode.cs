using System.Globalization;
using GraphQL;
using Oversight.Grains.Campaigns.Scoring;
using Oversight.Grains.Results.Cleaning;

namespace Oversight.Api.Schema.Campaigns;

/// <summary>A doubt about an answer sheet. The sheet itself is never changed.</summary>
[Name("CleaningMark")]
public sealed class CleaningMarkNode(MarkedSheet marked)
{
    public string Response => marked.Mark.AnswerId;

    public CleaningRule Rule => marked.Mark.Rule;

    [Description("What was found and what was expected, in the language of the request.")]
    public string Evidence => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? marked.Mark.English : marked.Mark.Chinese;

    [Description("Whether the plan leaves such sheets out.")]
    public bool Excludes => marked.Excludes;

    [Description("Whether somebody took the doubt back.")]
    public bool Lifted => marked.Lifted;
}
