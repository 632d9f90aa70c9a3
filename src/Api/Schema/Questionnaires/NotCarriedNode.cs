using GraphQL;
using Oversight.Api.Schema.Matters;
using Oversight.Grains.Questionnaires.Formats;

namespace Oversight.Api.Schema.Questionnaires;

/// <summary>Something of a file that is not in the questionnaire, or is there in another way.</summary>
[Name("NotCarried")]
public sealed class NotCarriedNode(NotCarried notCarried)
{
    [Description("Where in the file.")]
    public string Place => notCarried.Place;

    [Description("As the file writes it, shortened.")]
    public string What => notCarried.What;

    public string Reason(Language language = Language.Zh) => language == Language.En ? notCarried.Reason.En : notCarried.Reason.Zh;
}
