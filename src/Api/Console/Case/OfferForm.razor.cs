using System.Globalization;
using Oversight.Api.Console.Forms;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Commands;
using Oversight.Grains.Network;
using Oversight.Grains.Network.Dispatch;

namespace Oversight.Api.Console.Case;

/// <summary>Hands the matter on: proposals with their reasons first, a person decides. An internal unit can only return it.</summary>
public sealed partial class OfferForm : CaseForm
{
    private const string Another = "another";
    private const int MostProposals = 6;

    private IReadOnlyList<RadioChoice> choices = [];
    private string to = string.Empty;
    private string another = string.Empty;
    private string reason = string.Empty;

    protected override void OnInitialized()
    {
        if (Case.ReturnsTo is { } intake)
        {
            to = intake.Id;
            choices = [new(intake.Id, Case.NameOf(intake.Id), ArticleWords.Of(JurisdictionRules.Unit))];
            return;
        }

        var proposed = Proposed().Take(MostProposals).Select(candidate => new RadioChoice(candidate.Body.Id, Case.NameOf(candidate.Body.Id), Why(candidate))).ToList();
        choices = proposed.Count == 0 ? [] : [.. proposed, new(Another, T["Custody.Another"])];
    }

    private IEnumerable<DispatchCandidate> Proposed()
    {
        var question = DispatchQuestion.At(Case.Row.Kind, Case.Row.Street, Case.Row.Field, enterprise: Case.Row.Enterprise) with { FirstReceiver = Case.View.Custody?.Links[0].Body };
        return DispatchProposer.Propose(question, Case.Network, Case.Today)
            .Where(candidate => candidate.Body.Id != Case.Row.Holder && candidate.Body.Kind != BodyKind.OdrEnterprise);
    }

    private string Why(DispatchCandidate candidate)
    {
        var why = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? candidate.En : candidate.Zh;
        return $"{T.Of(candidate.Role)} · {why}" + (candidate.Article is { } article ? " · " + ArticleWords.Of(article) : string.Empty);
    }

    private Task<MatterView> ActAsync(string command) => Desk.DoAsync(
        Case.Number, command, Case.Caller, key => new OfferMatter(key, Case.Caller, to is Another or "" ? another : to, reason));
}
