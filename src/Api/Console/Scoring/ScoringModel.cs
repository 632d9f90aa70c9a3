using Oversight.Api.Surveys;
using Oversight.Grains.Campaigns.Scoring;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Results.Scores;

namespace Oversight.Api.Console.Scoring;

/// <summary>
/// The scoring plan as a form: two levels, pages and their questions, with weights against each other that need not sum to
/// anything. Scales, traps and margins of the plan are kept as they are.
/// </summary>
public sealed class ScoringModel
{
    private readonly ScoringPlan plan;
    private readonly Dictionary<string, Indicator> known;

    private ScoringModel(ScoringPlan plan, IReadOnlyList<ScoringGroup> groups, Dictionary<string, Indicator> leaves) =>
        (this.plan, Groups, known) = (plan, groups, leaves);

    public IReadOnlyList<ScoringGroup> Groups { get; }

    public string? Satisfaction { get; set; }

    public int FewestAnswers { get; set; }

    /// <summary>Per cent of the median time; null is off.</summary>
    public double? TooFastPercent { get; set; }

    public int? StraightRows { get; set; }

    public bool Duplicates { get; set; }

    /// <summary>Null for a plan with other levels than these two, which only the API can make and change.</summary>
    public static ScoringModel? Of(ScoringPlan plan, Questionnaire questionnaire, string language)
    {
        var proposal = ScoringPlan.For(questionnaire);
        if (plan.Root.Children.Count == 0 || plan.Root.Children.Any(group => group.Children.Count == 0 || group.Children.Any(item => item.Item is null)))
        {
            return null;
        }

        var planned = plan.Root.Children.ToDictionary(group => group.Code, StringComparer.Ordinal);
        var groups = proposal.Root.Children.Select(group => Group(group, planned.GetValueOrDefault(group.Code), questionnaire, language)).ToList();
        var leaves = proposal.Root.Children.Concat(plan.Root.Children).SelectMany(group => group.Children).GroupBy(item => item.Code, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Last(), StringComparer.Ordinal);
        return planned.Keys.Except(groups.Select(group => group.Code), StringComparer.Ordinal).Any()
            ? null
            : new(plan, groups, leaves)
            {
                Satisfaction = plan.Satisfaction,
                FewestAnswers = plan.FewestAnswers,
                TooFastPercent = plan.Cleaning.TooFastBelow * 100,
                StraightRows = plan.Cleaning.StraightRows,
                Duplicates = plan.Cleaning.Duplicates,
            };
    }

    /// <summary>Share of the whole index.</summary>
    public double ShareOf(ScoringGroup group) => group.Counts ? group.Weight / Groups.Where(other => other.Counts).Sum(other => other.Weight) : 0;

    public ScoringPlan ToPlan() => plan with
    {
        Root = new("index", 1)
        {
            Children = [.. Groups.Where(group => group.Counts).Select(group => new Indicator(group.Code, ShareOf(group))
            {
                Children = [.. group.Items.Where(item => item.Counts).Select(item => known[item.Code] with { Weight = group.ShareOf(item, 1) })],
            })],
        },
        Satisfaction = Groups.SelectMany(group => group.Items).Any(item => item.Counts && item.Code == Satisfaction) ? Satisfaction : null,
        FewestAnswers = FewestAnswers,
        Cleaning = plan.Cleaning with { TooFastBelow = TooFastPercent / 100, StraightRows = StraightRows, Duplicates = Duplicates },
    };

    private static ScoringGroup Group(Indicator proposed, Indicator? planned, Questionnaire questionnaire, string language)
    {
        var weights = planned?.Children.ToDictionary(item => item.Code, item => item.Weight, StringComparer.Ordinal);
        var items = proposed.Children.Select(item => new ScoringItem(item.Code, IndicatorLabels.Item(questionnaire, item.Item!, language))
        {
            Counts = weights?.ContainsKey(item.Code) == true,
            Weight = Round(weights?.GetValueOrDefault(item.Code, item.Weight) ?? item.Weight),
        }).ToList();
        return new(proposed.Code, IndicatorLabels.Group(questionnaire, proposed.Code, language), items) { Weight = Round(planned?.Weight ?? proposed.Weight) };
    }

    /// <summary>In per cent with one digit: what a person types.</summary>
    private static double Round(double weight) => Math.Max(0.1, Math.Round(weight * 100, 1));
}
