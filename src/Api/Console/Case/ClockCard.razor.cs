using System.Globalization;
using Microsoft.AspNetCore.Components;
using Oversight.Api.Console.Queue;
using Oversight.Api.Schema.Matters;
using Oversight.Grains.Law;
using Oversight.Grains.Law.Clock;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Console.Case;

/// <summary>One clock as a calendar, with everything it takes to check it by hand.</summary>
public sealed partial class ClockCard : ComponentBase
{
    private Deadline deadline = null!;
    private LawRule? rule;
    private IReadOnlyList<ClockMonth> months = [];

    [Parameter, EditorRequired]
    public MatterClock Clock { get; set; } = null!;

    /// <summary>Of two running clocks this one ends first.</summary>
    [Parameter]
    public bool Stricter { get; set; }

    [Parameter, EditorRequired]
    public DateTimeOffset Now { get; set; }

    [Inject]
    private ClockKeeper Keeper { get; set; } = null!;

    [Inject]
    private DueWords Words { get; set; } = null!;

    [Inject]
    private HistoryTexts Names { get; set; } = null!;

    private static bool English => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    private string Title => rule is null ? Names.Rule(Clock.Rule) : English ? rule.Title.En : rule.Title.Zh;

    private IEnumerable<string> Weekdays => Enum.GetValues<DayOfWeek>().OrderBy(day => day == DayOfWeek.Sunday).ThenBy(day => day).Select(day => T["Weekday." + day]);

    protected override void OnParametersSet()
    {
        deadline = Keeper.Explain(Clock, Now);
        rule = Keeper.RuleOf(Clock);
        months = ClockMonths.Of(deadline, ChinaTime.Day(Now), T, English);
    }
}
