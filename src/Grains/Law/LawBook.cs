using System.Globalization;
using System.Reflection;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Law;

/// <summary>
/// All rules with a time limit, in all their versions. Immutable. The rules come with the program (<c>reference/law</c>); a
/// folder of the office may replace a rule set by one of the same id or add to them.
/// </summary>
public sealed class LawBook
{
    private const string Prefix = "law/";
    private static readonly Lazy<LawBook> BuiltIn = new(() => new(ReadBuiltIn()));

    private readonly Dictionary<string, RuleSet> sets;
    private readonly ILookup<string, RuleSet> families;
    private readonly Dictionary<string, string> familyOfRule = [];

    private LawBook(IEnumerable<RuleSet> ruleSets)
    {
        RuleSets = [.. ruleSets.OrderBy(set => set.Family, StringComparer.Ordinal).ThenBy(set => set.EffectiveFrom ?? DateOnly.MinValue)];
        var twice = RuleSets.GroupBy(set => set.Id).FirstOrDefault(group => group.Count() > 1)?.Key;
        Require(twice is null, "rule set: id", twice, "must not occur twice");
        sets = RuleSets.ToDictionary(set => set.Id);
        families = RuleSets.ToLookup(set => set.Family);
        CheckDates();
        CheckFamilies();
    }

    /// <summary>The rules that come with the program.</summary>
    public static LawBook Default => BuiltIn.Value;

    public IReadOnlyList<RuleSet> RuleSets { get; }

    /// <summary>Reads the rules and checks them.</summary>
    /// <param name="folder">Folder of the office with files of the same form, or null for none.</param>
    /// <exception cref="InvalidInputException">Names file, rule and field.</exception>
    public static LawBook Load(string? folder = null)
    {
        if (string.IsNullOrWhiteSpace(folder))
        {
            return Default;
        }

        Require(Directory.Exists(folder), "Law:RulesFolder", folder, "must be a folder that exists");
        var own = Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)
            .Select(path => LawFileReader.Parse(File.ReadAllText(path), Path.GetFileName(path))).ToList();
        var replaced = own.Select(set => set.Id).ToHashSet();
        return new(Default.RuleSets.Where(set => !replaced.Contains(set.Id)).Concat(own));
    }

    /// <summary>The version of a family that is in force on the day a matter is received.</summary>
    /// <exception cref="NotFoundException">There is no such family, or none of its versions is in force on that day.</exception>
    public RuleSet RuleSetAt(string family, DateOnly received)
    {
        if (!families.Contains(family))
        {
            throw new NotFoundException("family", family, $"family: '{OversightException.Shorten(family)}' is none of {string.Join(", ", families.Select(known => known.Key))}");
        }

        return families[family].FirstOrDefault(set => set.IsInForce(received))
            ?? throw new NotFoundException("received", Text(received), $"received: no version of {family} is known for {Text(received)}; the first begins on {Text(families[family].First().EffectiveFrom ?? DateOnly.MinValue)}");
    }

    /// <exception cref="NotFoundException">There is no such rule set.</exception>
    public RuleSet RuleSet(string ruleSetId) => sets.GetValueOrDefault(ruleSetId)
        ?? throw new NotFoundException("ruleSet", ruleSetId, $"ruleSet: '{OversightException.Shorten(ruleSetId)}' is none of {string.Join(", ", sets.Keys)}");

    /// <exception cref="NotFoundException">There is no such rule set, or it has no such rule.</exception>
    public LawRule Rule(string ruleSetId, string ruleId) => RuleSet(ruleSetId).Rules.FirstOrDefault(rule => rule.Id == ruleId)
        ?? throw new NotFoundException("rule", ruleId, $"rule: '{OversightException.Shorten(ruleId)}' is no rule of {ruleSetId}");

    /// <summary>A rule as it is in force on a day; a rule id belongs to one family.</summary>
    /// <exception cref="NotFoundException">There is no such rule, or not on that day.</exception>
    public LawRule RuleAt(string ruleId, DateOnly day) => familyOfRule.TryGetValue(ruleId, out var family)
        ? Rule(RuleSetAt(family, day).Id, ruleId)
        : throw new NotFoundException("rule", ruleId, $"rule: '{OversightException.Shorten(ruleId)}' is not known; nearest: {string.Join(", ", Nearest(ruleId))}");

    /// <summary>For tests of what is refused.</summary>
    internal static LawBook Of(IEnumerable<RuleSet> sets) => new(sets);

    private void CheckDates()
    {
        foreach (var family in families)
        {
            foreach (var (one, next) in family.Zip(family.Skip(1)))
            {
                var apart = one.EffectiveTo < (next.EffectiveFrom ?? DateOnly.MinValue);
                Require(apart, $"rule set {next.Id}: effectiveFrom", next.EffectiveFrom is { } from ? Text(from) : "-", $"overlaps {one.Id} of the same family {family.Key}");
            }
        }
    }

    private void CheckFamilies()
    {
        foreach (var rule in RuleSets.SelectMany(set => set.Rules))
        {
            var family = familyOfRule.TryAdd(rule.Id, rule.Family) ? rule.Family : familyOfRule[rule.Id];
            Require(family == rule.Family, $"rule set {rule.RuleSetId}: rule {rule.Id}: id", rule.Id, $"belongs to the family {family} already");
        }
    }

    private IEnumerable<string> Nearest(string ruleId)
    {
        var begin = ruleId.Split('.')[0] + ".";
        var same = familyOfRule.Keys.Where(known => known.StartsWith(begin, StringComparison.Ordinal)).ToList();
        return same.Count > 0 ? same : familyOfRule.Keys.Select(known => known.Split('.')[0] + ".…").Distinct();
    }

    private static List<RuleSet> ReadBuiltIn()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Parse)];

        RuleSet Parse(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return LawFileReader.Parse(reader.ReadToEnd(), name[Prefix.Length..]);
        }
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Require(bool holds, string field, string? value, string rule)
    {
        if (!holds)
        {
            throw new InvalidInputException(field, value, rule, value is null ? null : $"{field}: '{OversightException.Shorten(value)}' {rule}");
        }
    }
}
