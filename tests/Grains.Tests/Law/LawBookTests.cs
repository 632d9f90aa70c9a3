using System.Text.Json;
using Oversight.Grains.Errors;
using Oversight.Grains.Law;
using Oversight.Testing;
using static Oversight.Grains.Tests.Law.Clocks;

namespace Oversight.Grains.Tests.Law;

public sealed class LawBookTests
{
    private static readonly LawBook Book = LawBook.Default;

    /// <summary>The limits of the table of all time limits; a row may have several, and two rows are about the same rule.</summary>
    private static readonly Dictionary<string, string[]> Table = new()
    {
        ["1"] = ["7wd"], ["2"] = [], ["3"] = [], ["4"] = ["3y"], ["5"] = ["60d"], ["5'"] = ["45wd"], ["6"] = ["7wd"], ["7"] = ["15wd+15wd"],
        ["8"] = ["7wd"], ["9"] = ["7wd"], ["10"] = ["15wd+15wd"], ["11"] = [], ["12"] = ["5wd"], ["13"] = ["20wd"], ["14"] = ["90d+30d"],
        ["15"] = ["10wd"], ["16"] = ["5wd"], ["17"] = ["7wd"], ["18"] = ["30d+30d"], ["19"] = ["15wd"], ["20"] = ["15d"], ["21"] = ["10wd", "3m"],
        ["22"] = ["15wd"], ["23"] = ["7wd"], ["24"] = ["30d"], ["25"] = ["24h"], ["26"] = ["2y", "5y"], ["27"] = ["10wd"], ["28"] = ["1wd"],
        ["29"] = ["10wd", "20wd"], ["30"] = ["3wd"], ["31"] = ["20wd"], ["32"] = [], ["33"] = ["20wd"], ["34"] = ["10d"], ["35"] = ["10wd"],
        ["36"] = ["15d", "30d"], ["37"] = ["20wd", "30d", "5wd"], ["38"] = ["2wd+10wd"], ["39"] = ["10wd", "20wd"], ["40"] = ["1y", "3y"],
        ["41"] = ["2wd"], ["42"] = ["7wd+10wd"], ["43"] = ["3wd"], ["44"] = ["1y", "3m", "3y"], ["45"] = ["3y"], ["46"] = ["3m+1m", "6m"],
        ["47"] = ["3m+3m", "5m+1m"], ["48"] = ["3m"], ["49"] = ["3wd"], ["50"] = ["1m"], ["51"] = ["20wd"], ["52"] = ["24h", "5h"], ["53"] = ["48h"],
        ["54"] = ["10wd+10wd", "1wd+10wd", "20wd"], ["55"] = ["20wd+20wd"], ["56"] = ["20wd"], ["57"] = ["45d"], ["58"] = ["3y"], ["59"] = ["3y"],
        ["60"] = [], ["61"] = [],
    };

    [Fact]
    public void All_rows_of_the_table_of_limits_are_there_with_their_numbers()
    {
        var rows = Book.RuleSets.SelectMany(set => set.Rules).GroupBy(rule => rule.Row).ToDictionary(
            group => group.Key,
            group => group.Where(rule => rule.Limit is not null).Select(rule => rule.Limit + (rule.Extension is null ? "" : $"+{rule.Extension}")).Distinct().Order(StringComparer.Ordinal).ToArray());

        rows.Keys.ShouldBe(Table.Keys, ignoreOrder: true);
        foreach (var (row, limits) in Table)
        {
            $"{row}: {string.Join(", ", rows[row])}".ShouldBe($"{row}: {string.Join(", ", limits.Order(StringComparer.Ordinal))}");
        }
    }

    [Theory]
    [InlineData("complaint.mediate", "2024-01-05", "CR-2020", "45wd")]
    [InlineData("complaint.mediate", "2024-06-30", "CR-2020", "45wd")]
    [InlineData("complaint.mediate", "2024-07-01", "CR-2024", "60d")]
    [InlineData("complaint.mediate", "2026-04-14", "CR-2024", "60d")]
    [InlineData("complaint.mediate", "2026-04-15", "CR-2026", "60d")]
    [InlineData("report.tellFiling", "2026-04-14", "CR-2024", "5wd")]
    [InlineData("suggestion.reply", "1999-01-01", "SP", "3m")]
    public void The_rule_is_that_of_the_law_in_force_on_the_day(string rule, string day, string set, string limit)
    {
        var found = Book.RuleAt(rule, Day(day));

        found.RuleSetId.ShouldBe(set);
        found.Limit.ToString().ShouldBe(limit);
        Book.Rule(set, rule).ShouldBeSameAs(found);
        Book.RuleSetAt(found.Family, Day(day)).Id.ShouldBe(set);
    }

    [Theory]
    [InlineData("complaint.accept")]
    [InlineData("complaint.mediate")]
    [InlineData("complaint.tellEnd")]
    [InlineData("complaint.leadVerify")]
    [InlineData("dispute.negotiate")]
    [InlineData("dispute.designate")]
    [InlineData("report.verify")]
    [InlineData("case.decide")]
    [InlineData("case.close")]
    [InlineData("suggestion.reply")]
    [InlineData("suggestion.replyComplex")]
    [InlineData("proposal.replySession")]
    [InlineData("proposal.reply")]
    [InlineData("proposal.again")]
    [InlineData("proposal.return")]
    [InlineData("media.emergencyInfo")]
    [InlineData("media.emergencyConference")]
    [InlineData("media.other")]
    [InlineData("odr.negotiate")]
    [InlineData("report.publicInfo")]
    public void What_the_procedures_need_is_in_force_today(string rule) => Book.RuleAt(rule, Day("2026-11-24")).Limit.ShouldNotBeNull();

    [Fact]
    public void The_duty_to_tell_a_filing_decision_ended_with_the_old_law() =>
        Should.Throw<NotFoundException>(() => Book.RuleAt("report.tellFiling", Day("2026-04-15"))).Message.ShouldBe("rule: 'report.tellFiling' is no rule of CR-2026");

    [Fact]
    public void What_was_not_found_has_no_number_and_is_a_setting()
    {
        var missing = Book.RuleSets.SelectMany(set => set.Rules).Where(rule => rule.NotFound).ToList();

        missing.Select(rule => rule.Row).Distinct().ShouldBe(["60"]);
        missing.ShouldAllBe(rule => rule.Limit == null && rule.Label == RuleLabel.Setting);
        Book.RuleAt("complaint.dispatch", Day("2026-11-24")).WithoutLimit.ShouldBe(WithoutLimit.Promptly);
    }

    [Fact]
    public void What_the_law_excludes_stops_the_clock_and_what_it_leaves_open_only_by_setting()
    {
        var mediate = Book.RuleAt("complaint.mediate", Day("2026-11-24"));

        mediate.Pausable.ShouldBe([PauseGround.Appraisal]);
        mediate.PausableIfSet.ShouldBe([PauseGround.Recusal]);
        Book.RuleAt("case.decide", Day("2026-11-24")).Pausable.ShouldContain(PauseGround.Suspension);
    }

    [Fact]
    public void No_version_is_known_before_the_first()
    {
        Should.Throw<NotFoundException>(() => Book.RuleSetAt("complaints-and-reports", Day("2019-12-31"))).Message.ShouldContain("2020-01-01");
        Should.Throw<NotFoundException>(() => Book.RuleSetAt("astrology", Day("2026-01-01"))).Message.ShouldContain("case-procedure");
        Should.Throw<NotFoundException>(() => Book.RuleAt("complaint.acept", Day("2026-11-24"))).Message.ShouldContain("complaint.accept");
    }

    [Theory]
    [InlineData("\"limit\":\"7wd\"", "\"limit\":\"7xd\"", "x.json: rule a.b: limit: '7xd' must be a whole number and wd")]
    [InlineData("\"limit\":\"7wd\"", "\"limit\":\"0wd\"", "x.json: rule a.b: limit: '0wd' must be 1wd..2500wd")]
    [InlineData("\"limit\":\"7wd\",", "", "x.json: rule a.b: limit: a rule has either a limit or withoutLimit")]
    [InlineData("\"limit\":\"7wd\"", "\"limit\":\"7wd\",\"withoutLimit\":\"promptly\"", "x.json: rule a.b: limit: '7wd' a rule has either")]
    [InlineData("\"limit\":\"7wd\"", "\"withoutLimit\":\"notFound\"", "x.json: rule a.b: label: 'Law' what was not found is a setting")]
    [InlineData("\"limit\":\"7wd\"", "\"limit\":\"7wd\",\"extension\":\"5h\"", "x.json: rule a.b: extension: '5h' hours extend hours")]
    [InlineData("\"article\":\"art 1\",", "", "x.json: rule a.b: article: is missing")]
    [InlineData("\"source\":\"S\"", "\"source\":\"T\"", "x.json: rule a.b: source: 'T' must be one of the file's sources: S")]
    [InlineData("\"label\":\"law\"", "\"label\":\"LAW\"", "x.json: rule a.b: label: 'LAW' must be one of law, local, setting")]
    [InlineData("\"label\":\"law\"", "\"label\":\"0\"", "x.json: rule a.b: label: '0' must be one of law")]
    [InlineData("\"label\":\"law\"", "\"label\":\"law\",\"pausable\":[\"rain\"]", "x.json: rule a.b: pausable: 'rain' must be one of appraisal")]
    [InlineData("\"label\":\"law\"", "\"label\":\"law\",\"colour\":1", "x.json: $.rules[0].colour, line 1: The JSON property 'colour' could not be mapped")]
    [InlineData("\"id\":\"a.b\"", "\"id\":\"ab\"", "x.json: rule ab: id: 'ab' must be two words with a dot")]
    [InlineData("\"effectiveFrom\":\"2020-01-01\"", "\"effectiveFrom\":\"2020-02-30\"", "x.json: effectiveFrom: '2020-02-30' must be a day")]
    [InlineData("\"effectiveFrom\":\"2020-01-01\"", "\"effectiveFrom\":\"2020-01-01\",\"effectiveTo\":\"2019-01-01\"", "x.json: effectiveTo: '2019-01-01' must not be before effectiveFrom")]
    [InlineData("\"family\":\"f\",", "", "x.json: family: is missing")]
    [InlineData("{\"id\":\"X\"", "[", "x.json: $")]
    public void A_broken_rule_file_is_refused_with_file_rule_and_field(string right, string wrong, string message)
    {
        LawFileReader.Parse(Valid, "x.json").Rules.Count.ShouldBe(1);

        Should.Throw<InvalidInputException>(() => LawFileReader.Parse(Valid.Replace(right, wrong, StringComparison.Ordinal), "x.json")).Message.ShouldStartWith(message);
    }

    [Fact]
    public void A_rule_that_stands_twice_in_a_file_is_refused()
    {
        var rule = Valid[(Valid.IndexOf("\"rules\":[", StringComparison.Ordinal) + 9)..^2];

        Should.Throw<InvalidInputException>(() => LawFileReader.Parse(Valid.Replace(rule, $"{rule},{rule}", StringComparison.Ordinal), "x.json")).Message
            .ShouldBe("x.json: rules: 'a.b' must not occur twice");
    }

    [Fact]
    public void Versions_of_a_family_must_not_overlap()
    {
        var one = LawFileReader.Parse(Valid, "x.json");

        Refused(one, one with { }).ShouldStartWith("rule set: id: 'X' must not occur twice");
        Refused(one, one with { Id = "Y", EffectiveFrom = Day("2021-01-01") }).ShouldStartWith("rule set Y: effectiveFrom: '2021-01-01' overlaps X");
        Refused(one with { EffectiveTo = Day("2021-01-01") }, one with { Id = "Y", EffectiveFrom = Day("2021-01-01") }).ShouldContain("overlaps X");
        Refused(one, one with { Id = "Y", Family = "g", Rules = [one.Rules[0] with { Family = "g", RuleSetId = "Y" }] }).ShouldContain("belongs to the family f already");
        LawBook.Of([one with { EffectiveTo = Day("2020-12-31") }, one with { Id = "Y", EffectiveFrom = Day("2021-01-01") }]).RuleSets.Count.ShouldBe(2);

        static string Refused(params RuleSet[] sets) => Should.Throw<InvalidInputException>(() => LawBook.Of(sets)).Message;
    }

    [Fact]
    public void An_office_replaces_a_rule_set_and_adds_its_own()
    {
        using var folder = new TempFolder("law");
        var text = File.ReadAllText(Repository.File("reference", "law", "suggestions-and-proposals.json"));
        File.WriteAllText(Path.Combine(folder.Path, "sp.json"), text.Replace("\"limit\": \"5m\"", "\"limit\": \"4m\"", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(folder.Path, "x.json"), Valid);

        var book = LawBook.Load(folder.Path);

        book.RuleAt("proposal.replySession", Day("2026-11-24")).Limit.ToString().ShouldBe("4m");
        book.RuleAt("a.b", Day("2026-11-24")).Label.ShouldBe(RuleLabel.Law);
        book.RuleSets.Count.ShouldBe(Book.RuleSets.Count + 1);
        Should.Throw<InvalidInputException>(() => LawBook.Load(Path.Combine(folder.Path, "nowhere"))).Field.ShouldBe("Law:RulesFolder");
    }

    private static string Valid { get; } = JsonSerializer.Serialize(JsonDocument.Parse(
        """
        {"id":"X","family":"f","title":{"zh":"甲","en":"A"},"effectiveFrom":"2020-01-01","sources":{"S":{"title":"source"}},
         "rules":[{"id":"a.b","row":"1","title":{"zh":"甲","en":"A"},"trigger":{"zh":"乙","en":"B"},"limit":"7wd","article":"art 1","source":"S","text":"words","label":"law"}]}
        """));
}
