using System.Globalization;
using Microsoft.AspNetCore.Components;
using Oversight.Api.Console.Forms;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Law;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Commands;
using Oversight.Grains.Procedures;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Console.Case;

/// <summary>Which law governs a matter that was pending when the law changed: a person's choice, with a reason. Shown only where there is one.</summary>
public sealed partial class LawForm : ComponentBase
{
    private const string Format = "yyyy-MM-dd";

    private IReadOnlyList<RadioChoice> choices = [];
    private string day = string.Empty;
    private string reason = string.Empty;

    [Parameter, EditorRequired]
    public CaseModel Case { get; set; } = null!;

    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Inject]
    private LawBook Law { get; set; } = null!;

    [Inject]
    private MatterDesk Desk { get; set; } = null!;

    private bool MayChoose => !Case.IsClosed && Case.Caller.Is(Role.Supervisor, Role.Officer) && choices.Count > 1;

    protected override void OnParametersSet()
    {
        var received = ChinaTime.Day(Case.Row.ReceivedAt);
        var family = ProcedureBook.Of(Case.Row.Kind).Family;
        var changes = Law.RuleSets
            .Where(set => set.Family == family && set.EffectiveFrom > received && set.EffectiveFrom <= Case.Today)
            .OrderBy(set => set.EffectiveFrom)
            .Select(set => Choice(set.EffectiveFrom!.Value, T["Law.Since", T.Day(set.EffectiveFrom.Value), IsEnglish ? set.Title.En : set.Title.Zh]));
        choices = [Choice(received, T["Law.Received", T.Day(received)]), .. changes];
        if (day.Length == 0)
        {
            day = Case.View.LawDate.ToString(Format, CultureInfo.InvariantCulture);
        }
    }

    private static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    private static RadioChoice Choice(DateOnly from, string text) => new(from.ToString(Format, CultureInfo.InvariantCulture), text);

    private Task<MatterView> ActAsync(string command) => DateOnly.TryParseExact(day, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
        ? Desk.DoAsync(Case.Number, command, Case.Caller, key => new ChooseLaw(key, Case.Caller, from, reason))
        : throw new InvalidInputException("lawDate", day, "this step needs it");

    private Task FinishAsync(Action close)
    {
        close();
        return OnDone.InvokeAsync(T["Law.Choose"]);
    }
}
