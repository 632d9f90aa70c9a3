using System.Globalization;
using Oversight.Api.Console.Forms;
using Oversight.Api.Resources;

namespace Oversight.Api.Console.Case;

/// <summary>Who acts for the complainants: they themselves, or one of the agents.</summary>
internal static class AgentChoices
{
    private const string Themselves = "";

    public static IReadOnlyList<RadioChoice> Of(CaseModel model, Texts texts) =>
    [
        new(Themselves, texts["Parties.Themselves"]),
        .. model.View.Parties.Agents.Select(agent => new RadioChoice(
            agent.Number.ToString(CultureInfo.InvariantCulture),
            texts["Parties.Agent", agent.Number],
            texts["Parties.Term", texts.Day(agent.Power.From), texts.Day(agent.Power.To)])),
    ];

    /// <summary>Null for the complainants themselves.</summary>
    public static int? Number(string code) => code.Length == 0 ? null : int.Parse(code, CultureInfo.InvariantCulture);
}
