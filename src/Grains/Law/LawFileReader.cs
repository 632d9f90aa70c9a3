using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Law;

/// <summary>Makes a rule set of a file, or says which file, rule and field are wrong.</summary>
internal static partial class LawFileReader
{
    /// <exception cref="InvalidInputException">Names file, rule, field, value and what they must be.</exception>
    public static RuleSet Parse(string text, string name)
    {
        var file = Deserialize(text, name);
        var set = new RuleSet
        {
            Id = Id(file.Id, $"{name}: id"),
            Family = Id(file.Family, $"{name}: family"),
            Title = Texts(file.Title, $"{name}: title"),
            EffectiveFrom = Day(file.EffectiveFrom, $"{name}: effectiveFrom"),
            EffectiveTo = Day(file.EffectiveTo, $"{name}: effectiveTo"),
            Note = file.Note,
            Rules = [],
        };
        Require(set.EffectiveTo is null || set.EffectiveFrom is null || set.EffectiveTo >= set.EffectiveFrom, $"{name}: effectiveTo", file.EffectiveTo, "must not be before effectiveFrom");
        Require(file.Rules is { Count: > 0 }, $"{name}: rules", null, "must not be empty");
        var rules = file.Rules!.Select((rule, at) => Rule(rule, set, file, name, at)).ToList();
        var twice = rules.GroupBy(rule => rule.Id).FirstOrDefault(group => group.Count() > 1)?.Key;
        Require(twice is null, $"{name}: rules", twice, "must not occur twice");
        return set with { Rules = rules };
    }

    private static LawRule Rule(LawFileRule rule, RuleSet set, LawFile file, string name, int at)
    {
        var place = $"{name}: rule {(string.IsNullOrWhiteSpace(rule.Id) ? $"[{at}]" : rule.Id)}";
        var made = new LawRule
        {
            Id = RuleId(rule.Id, $"{place}: id"),
            RuleSetId = set.Id,
            Family = set.Family,
            Row = Text(rule.Row, $"{place}: row"),
            Title = Texts(rule.Title, $"{place}: title"),
            Trigger = Texts(rule.Trigger, $"{place}: trigger"),
            Limit = LimitOf(rule.Limit, $"{place}: limit"),
            WithoutLimit = Code<WithoutLimit>(rule.WithoutLimit, $"{place}: withoutLimit"),
            Extension = LimitOf(rule.Extension, $"{place}: extension"),
            ExtensionBy = rule.ExtensionBy is null ? null : Texts(rule.ExtensionBy, $"{place}: extensionBy"),
            Article = Text(rule.Article, $"{place}: article"),
            Source = SourceOf(rule.Source, file, $"{place}: source"),
            Text = Text(rule.Text, $"{place}: text"),
            Quoted = rule.Quoted,
            Pausable = Codes(rule.Pausable, $"{place}: pausable"),
            PausableIfSet = Codes(rule.PausableIfSet, $"{place}: pausableIfSet"),
            Rolls = Code<RollOver>(rule.Rolls, $"{place}: rolls"),
            Label = Code<RuleLabel>(Text(rule.Label, $"{place}: label"), $"{place}: label")!.Value,
            Note = rule.Note,
        };
        CheckTogether(made, place);
        return made;
    }

    private static void CheckTogether(LawRule rule, string place)
    {
        Require(rule.Limit is null != rule.WithoutLimit is null, $"{place}: limit", rule.Limit?.ToString(), "a rule has either a limit or withoutLimit");
        Require(!rule.NotFound || rule.Label == RuleLabel.Setting, $"{place}: label", rule.Label.ToString(), "what was not found is a setting");
        Require(rule.Extension is null || rule.Limit is not null, $"{place}: extension", rule.Extension?.ToString(), "extends a limit, and there is none");
        var mixed = rule.Extension is { } extension && (extension.Unit == LimitUnit.Hours) != (rule.Limit?.Unit == LimitUnit.Hours);
        Require(!mixed, $"{place}: extension", rule.Extension?.ToString(), "hours extend hours, and days extend days");
        Require(!rule.Pausable.Intersect(rule.PausableIfSet).Any(), $"{place}: pausableIfSet", null, "must not repeat pausable");
    }

    private static LawFile Deserialize(string text, string name)
    {
        try
        {
            return JsonSerializer.Deserialize<LawFile>(text, LawFile.Options) ?? throw new InvalidInputException(name, "null", "must be an object");
        }
        catch (JsonException error)
        {
            var where = $"{name}: {error.Path ?? "$"}, line {error.LineNumber + 1}";
            throw new InvalidInputException(where, null, "must be JSON with the known fields", $"{where}: {error.Message}");
        }
    }

    private static Limit? LimitOf(string? text, string field) => text is null ? null : Law.Limit.Parse(text, field);

    private static RuleSource SourceOf(string? key, LawFile file, string field)
    {
        var named = Text(key, field);
        Require(file.Sources?.ContainsKey(named) == true, field, named, $"must be one of the file's sources: {string.Join(", ", file.Sources?.Keys ?? [])}");
        var source = file.Sources![named];
        Text(source?.Title, $"{field}: title");
        return source!;
    }

    private static DateOnly? Day(string? text, string field)
    {
        if (text is null)
        {
            return null;
        }

        Require(DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day), field, text, "must be a day written YYYY-MM-DD");
        return day;
    }

    private static List<PauseGround> Codes(IReadOnlyList<string>? codes, string field) =>
        [.. (codes ?? []).Select(code => Code<PauseGround>(code, field) ?? throw new InvalidInputException(field, null, "must not be null"))];

    /// <summary>A code is the name of the value in camel case; numbers are none.</summary>
    private static T? Code<T>(string? code, string field)
        where T : struct, Enum
    {
        if (code is null)
        {
            return null;
        }

        var names = Enum.GetNames<T>().ToDictionary(JsonNamingPolicy.CamelCase.ConvertName, name => name);
        Require(names.ContainsKey(code), field, code, $"must be one of {string.Join(", ", names.Keys)}");
        return Enum.Parse<T>(names[code]);
    }

    private static TwoTexts Texts(TwoTexts? texts, string field) => new(Text(texts?.Zh, $"{field}.zh"), Text(texts?.En, $"{field}.en"));

    private static string Text(string? text, string field)
    {
        Require(!string.IsNullOrWhiteSpace(text), field, null, "is missing");
        return text!;
    }

    private static string Id(string? id, string field)
    {
        Require(IdForm().IsMatch(Text(id, field)), field, id, "must be letters, digits and '-'");
        return id!;
    }

    private static string RuleId(string? id, string field)
    {
        Require(RuleIdForm().IsMatch(Text(id, field)), field, id, "must be two words with a dot, like complaint.accept");
        return id!;
    }

    private static void Require(bool holds, string field, string? value, string rule)
    {
        if (!holds)
        {
            throw new InvalidInputException(field, value, rule, value is null ? null : $"{field}: '{OversightException.Shorten(value)}' {rule}");
        }
    }

    [GeneratedRegex("^[A-Za-z0-9-]{1,60}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdForm();

    [GeneratedRegex(@"^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RuleIdForm();
}
