using System.Collections.Immutable;
using System.Globalization;
using Oversight.Api.Console.Forms;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Commands;
using Oversight.Grains.Matters.Parties;

namespace Oversight.Api.Console.Case;

/// <summary>Represented complainants agreed to a settlement, a waiver or a change of the claims.</summary>
public sealed partial class ConsentForm : CaseForm
{
    private static readonly char[] Between = [',', '，', '、', ' ', ';', '；'];

    private string to = nameof(Disposal.Settle);
    private string complainants = string.Empty;
    private string byAgent = string.Empty;
    private string evidence = string.Empty;

    private IReadOnlyList<RadioChoice> Acts => [.. Enum.GetValues<Disposal>().Select(act => new RadioChoice(act.ToString(), T.Of(act)))];

    private static ImmutableArray<int> Numbers(string typed) => [.. typed.Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(each =>
        int.TryParse(each, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InvalidInputException("complainants", typed, "numbers with commas between them"))];

    private async Task ActAsync(string command)
    {
        var numbers = Numbers(complainants);
        await Desk.DoAsync(Case.Number, command, Case.Caller, key => new RecordConsent(
            key, Case.Caller, Enum.Parse<Disposal>(to), numbers, AgentChoices.Number(byAgent), evidence));
    }
}
