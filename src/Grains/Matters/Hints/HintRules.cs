using System.Collections.Immutable;
using Oversight.Grains.Matters.Similarity;

namespace Oversight.Grains.Matters.Hints;

/// <summary>
/// Hints for a person's decision, from matters of the same kind only: evidence of the other kind would tell who reported.
/// That somebody cannot prove a purchase (art 17(3)) is nothing that software can see.
/// </summary>
public static class HintRules
{
    /// <summary>From here on two texts say the same.</summary>
    private const double Same = 0.6;

    private const int MostEvidence = 20;

    /// <summary>The hints of each person, those of one kind as one with everybody's evidence, newest first.</summary>
    /// <param name="row">The matter to be decided.</param>
    /// <param name="people">What is known of each complainant, or of who reported.</param>
    /// <param name="options">The numbers of the office.</param>
    public static ImmutableArray<Hint> FindOfAll(MatterRow row, IReadOnlyCollection<IReadOnlyList<Trace>> people, HintOptions options)
    {
        var numbers = people.SelectMany(traces => traces).OrderByDescending(trace => trace.Row.ReceivedAt).Select(trace => trace.Row.Number).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return
        [
            .. people.SelectMany(traces => Find(row, traces, options))
                .GroupBy(hint => hint.Code)
                .Select(same => same.ToList() is [var alone] ? alone : new Hint(same.Key, [.. numbers.Intersect(same.SelectMany(hint => hint.Evidence), StringComparer.Ordinal).Take(MostEvidence)])),
        ];
    }

    /// <param name="row">The matter to be decided.</param>
    /// <param name="traces">Others of its kind, and itself or not, newest first.</param>
    /// <param name="options">The numbers of the office.</param>
    public static ImmutableArray<Hint> Find(MatterRow row, IReadOnlyList<Trace> traces, HintOptions options)
    {
        var others = traces.Where(trace => trace.Row.Id != row.Id).ToList();
        var person = others.Where(trace => trace.SamePhone).ToList();
        return row.Kind switch
        {
            MatterKind.Complaint => [.. OfComplaint(row, traces, others, person, options)],
            MatterKind.Report => [.. OfReport(row, person, options)],
            _ => [],
        };
    }

    private static IEnumerable<Hint> OfComplaint(
        MatterRow row, IReadOnlyList<Trace> all, List<Trace> others, List<Trace> person, HintOptions options)
    {
        var business = person.Where(trace => row.Enterprise is not null && trace.Row.Enterprise == row.Enterprise).ToList();
        if (business.Count + 1 >= options.SameBusiness)
        {
            yield return Of(HintCode.Frequency, business);
        }

        var recent = person.Where(trace => (row.ReceivedAt - trace.Row.ReceivedAt).Duration() <= TimeSpan.FromDays(options.BulkDays)).ToList();
        if (recent.Count + 1 >= options.Bulk)
        {
            yield return Of(HintCode.Bulk, recent);
        }

        if (Names(all, trace => trace.SamePhone) >= options.SharedBy || Names(all, trace => trace.SameAddress) >= options.SharedBy)
        {
            yield return Of(HintCode.SharedContact, others);
        }

        if (IsSerial(row, person, options, out var alike))
        {
            yield return Of(HintCode.Extortion, alike);
        }
    }

    /// <summary>The same words against several businesses; art 42 speaks of complainants and reporters alike.</summary>
    private static bool IsSerial(MatterRow row, List<Trace> person, HintOptions options, out List<Trace> alike)
    {
        alike = [.. person.Where(trace => trace.Row.Enterprise != row.Enterprise && TextSimilarity.Of(row.Summary, trace.Row.Summary) >= Same)];
        return alike.Select(trace => trace.Row.Enterprise).Distinct().Count() + 1 >= options.SameWords;
    }

    private static IEnumerable<Hint> OfReport(MatterRow row, List<Trace> person, HintOptions options)
    {
        var before = person.Where(trace => row.Enterprise is not null && trace.Row.Enterprise == row.Enterprise && trace.Row.ReceivedAt <= row.ReceivedAt).ToList();
        var same = before.Where(trace => TextSimilarity.Of(row.Summary, trace.Row.Summary) >= Same).ToList();
        if (same.Count > 0)
        {
            yield return Of(HintCode.SameFacts, same);
        }

        if (before.Count > same.Count)
        {
            yield return Of(HintCode.NewFacts, [.. before.Except(same)]);
        }

        if (IsSerial(row, person, options, out var alike))
        {
            yield return Of(HintCode.Extortion, alike);
        }
    }

    private static int Names(IEnumerable<Trace> traces, Func<Trace, bool> shared) =>
        traces.Where(shared).Select(trace => trace.NameHash).Where(name => name is not null).Distinct(StringComparer.Ordinal).Count();

    private static Hint Of(HintCode code, IEnumerable<Trace> evidence) => new(code, [.. evidence.Take(MostEvidence).Select(trace => trace.Row.Number!)]);
}
