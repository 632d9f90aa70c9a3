using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Texts = Oversight.Api.Resources.Texts;
using Oversight.Grains.Accounts;
using Oversight.Api.Schema.Matters;
using Oversight.Grains.Law;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Matters.Custody;
using Oversight.Grains.Matters.Documents;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Network;
using Oversight.Grains.Network.Dispatch;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Linting;
using Oversight.Grains.Statistics;
using Oversight.Grains.Procedures;
using Oversight.Grains.Subjects;
using Oversight.Testing;

namespace Oversight.Api.Tests.Pages;

/// <summary>Both languages say everything.</summary>
public sealed partial class TextsTests
{
    private static readonly Dictionary<string, string> Chinese = Read("Texts.resx");
    private static readonly Dictionary<string, string> English = Read("Texts.en.resx");

    private static readonly string[] Written = [".cs", ".cshtml", ".razor"];

    [Fact]
    public void Both_languages_have_the_same_texts_with_the_same_holes()
    {
        English.Keys.Order(StringComparer.Ordinal).ShouldBe(Chinese.Keys.Order(StringComparer.Ordinal));
        foreach (var (key, text) in Chinese)
        {
            Holes(English[key]).ShouldBe(Holes(text), key);
            text.ShouldNotBeNullOrWhiteSpace(key);
        }
    }

    [Fact]
    public void Every_text_that_the_pages_name_exists()
    {
        var folder = Repository.File("src", "Api");
        var named = Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories)
            .Where(path => Array.Exists(Written, kind => path.EndsWith(kind, StringComparison.Ordinal)))
            .SelectMany(path => Named().Matches(File.ReadAllText(path)))
            .Select(match => match.Groups["key"].Value)
            .ToHashSet();

        named.Count.ShouldBeGreaterThan(150);
        named.Except(Chinese.Keys).ShouldBeEmpty();
    }

    [Fact]
    public void Every_value_that_people_see_has_a_name()
    {
        Type[] shown =
        [
            typeof(MatterKind), typeof(MatterStatus), typeof(MatterOutcome), typeof(Claim), typeof(Channel), typeof(Role), typeof(Source), typeof(TimelineEvent), typeof(DeputyBody),
            typeof(BodyKind), typeof(PlaceType), typeof(CandidateRole), typeof(JurisdictionCase), typeof(StatisticsGroup),
            typeof(Stage), typeof(Step), typeof(StepActor), typeof(RefusalGround), typeof(TerminationGround), typeof(FilingGround), typeof(ReplyClass), typeof(Satisfaction), typeof(Urgency),
            typeof(CustodyKind), typeof(AlarmLevel), typeof(QueueScope), typeof(DeadlineState), typeof(RuleLabel), typeof(QuestionType), typeof(JumpKind), typeof(Severity), typeof(OfficialForm),
        ];
        shown.SelectMany(type => Enum.GetNames(type).Select(name => $"{type.Name}.{name}")).Except(Chinese.Keys).ShouldBeEmpty();
    }

    [Fact]
    public void The_language_of_the_request_decides()
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new("en");
            new Texts().Of(MatterKind.Complaint).ShouldBe("Complaint");
            CultureInfo.CurrentUICulture = new("zh-CN");
            new Texts().Of(MatterKind.Complaint).ShouldBe("投诉");
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static string[] Holes(string text) => [.. Hole().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    private static Dictionary<string, string> Read(string file) => XDocument.Load(Repository.File("src", "Api", "Resources", file)).Root!
        .Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    [GeneratedRegex("""(\bT|texts)\["(?<key>[A-Za-z0-9_.]*[A-Za-z0-9])"[\],]|"(?<key>Rule\.\w+)"|(label|hint)="(?<key>[A-Z]\w*\.\w+)" """, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\{\d\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hole();
}
