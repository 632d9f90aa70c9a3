using System.Collections.Immutable;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters;
using Oversight.Grains.Network;
using Oversight.Grains.Network.Dispatch;

namespace Oversight.Grains.Tests.Network;

/// <summary>The small network has 西湖 (with units and one station) and 上城; 古荡 lies in the first, 清波 in the second.</summary>
public sealed class DispatchProposerTests
{
    private const string Xihu = SmallNetwork.Gudang;
    private const string Shangcheng = SmallNetwork.Qingbo;

    /// <summary>Kind, case, places, first receiver, and the bureaus that are competent in their order, each with its article.</summary>
    public static TheoryData<MatterKind, JurisdictionCase, string, string?, string> Competences => new()
    {
        { MatterKind.Complaint, JurisdictionCase.Ordinary, $"Business={Xihu}", null, "xihu 13" },
        { MatterKind.Complaint, JurisdictionCase.Ordinary, $"Domicile={Shangcheng}", null, "shangcheng 13" },
        { MatterKind.Complaint, JurisdictionCase.Ordinary, $"Business={Xihu} Domicile={Shangcheng}", null, "xihu 13, shangcheng 13" },
        { MatterKind.Complaint, JurisdictionCase.Ordinary, $"Business={Xihu} Domicile={Shangcheng}", "shangcheng", "shangcheng 14, xihu 13" },
        { MatterKind.Complaint, JurisdictionCase.Ordinary, $"Business={Xihu} Domicile={Shangcheng}", "gudang-mall", "xihu 14, shangcheng 13" },
        { MatterKind.Complaint, JurisdictionCase.PlatformOperator, $"Business={Xihu} Domicile={Shangcheng}", null, "shangcheng 13" },
        { MatterKind.Complaint, JurisdictionCase.OwnSite, $"Business={Xihu} Domicile={Shangcheng}", "xihu", "shangcheng 13" },
        { MatterKind.Complaint, JurisdictionCase.SellerOnPlatform, $"Business=440103001 Shown={Xihu} PlatformDomicile={Shangcheng}", null, "xihu 13, shangcheng 13" },
        { MatterKind.Complaint, JurisdictionCase.SellerOnPlatform, $"Business={Xihu} PlatformDomicile={Shangcheng}", null, "shangcheng 13" },
        { MatterKind.Complaint, JurisdictionCase.InternetAdvertising, $"Business={Xihu} Publisher={Shangcheng}", null, "xihu 13" },
        { MatterKind.Report, JurisdictionCase.Ordinary, $"Business={Xihu} Domicile={Shangcheng}", null, "xihu 29" },
        { MatterKind.Report, JurisdictionCase.PlatformOperator, $"Business={Xihu} Domicile={Shangcheng}", null, "shangcheng 31" },
        { MatterKind.Report, JurisdictionCase.OwnSite, $"Business={Xihu} Domicile={Shangcheng}", null, "shangcheng 31" },
        { MatterKind.Report, JurisdictionCase.SellerOnPlatform, $"Business={Xihu} PlatformDomicile={Shangcheng}", null, "xihu 31" },
        { MatterKind.Report, JurisdictionCase.SellerOnPlatform, $"Business={Xihu} PlatformDomicile={Shangcheng}", "shangcheng", "shangcheng 31, xihu 31" },
        { MatterKind.Report, JurisdictionCase.SellerOnPlatform, $"Business={Xihu} PlatformDomicile={Shangcheng}", "xihu-intake", "xihu 31" },
        { MatterKind.Report, JurisdictionCase.MediaAdvertising, $"Publisher={Shangcheng} Advertiser={Xihu}", "xihu", "shangcheng 32" },
        { MatterKind.Report, JurisdictionCase.InternetAdvertising, $"Publisher={Shangcheng} Advertiser={Xihu}", null, "shangcheng 32" },
        { MatterKind.Report, JurisdictionCase.InternetAdvertising, $"Publisher={Shangcheng} Advertiser={Xihu}", "xihu", "xihu 32, shangcheng 32" },
        { MatterKind.Report, JurisdictionCase.InternetAdvertising, $"Publisher={Shangcheng} Agency={Xihu}", "gudang", "xihu 32, shangcheng 32" },
        { MatterKind.Report, JurisdictionCase.SelfPublishedAdvertising, $"Publisher={Shangcheng} Advertiser={Xihu}", null, "xihu 32" },
        { MatterKind.Finding, JurisdictionCase.Ordinary, $"Business={Xihu}", null, "xihu -" },
        { MatterKind.Complaint, JurisdictionCase.Ordinary, "Business=440103001", null, "" },
        { MatterKind.Complaint, JurisdictionCase.Ordinary, "", null, "" },
    };

    [Theory]
    [MemberData(nameof(Competences))]
    public void The_competent_bureaus_are_those_of_the_table(MatterKind kind, JurisdictionCase jurisdiction, string places, string? first, string bureaus)
    {
        var question = new DispatchQuestion { Kind = kind, Case = jurisdiction, Places = Places(places), FirstReceiver = first };

        var found = DispatchProposer.Propose(question, SmallNetwork.Whole, SmallNetwork.Today).Where(one => one.Role == CandidateRole.Bureau);

        string.Join(", ", found.Select(one => $"{one.Body.Id} {one.Article?["O121 art ".Length..] ?? "-"}")).ShouldBe(bureaus);
    }

    /// <summary>The nearest level first; who names the field before who takes every field; superiors and helpers last.</summary>
    [Theory]
    [InlineData(MatterKind.Complaint, "01", "Station gudang, Unit xihu-food, Bureau xihu, Superior hangzhou, Delegate gudang-mall, Delegate xihu-cca")]
    [InlineData(MatterKind.Complaint, "09", "Bureau xihu, Superior hangzhou, Delegate gudang-mall, Delegate xihu-cca")]
    [InlineData(MatterKind.Report, "01", "Station gudang, Unit xihu-food, Unit xihu-team, Bureau xihu, Superior hangzhou")]
    [InlineData(MatterKind.Report, "09", "Unit xihu-team, Bureau xihu, Superior hangzhou")]
    public void Levels_stand_in_their_order_and_only_with_competence(MatterKind kind, string field, string expected) =>
        Told(DispatchQuestion.At(kind, Xihu, field), SmallNetwork.Whole).ShouldBe(expected);

    [Fact]
    public void A_station_covers_only_its_own_streets() =>
        Told(DispatchQuestion.At(MatterKind.Report, SmallNetwork.Beishan, "01"), SmallNetwork.Whole).ShouldNotContain("gudang");

    [Fact]
    public void A_green_channel_enterprise_settles_complaints_first_and_never_a_report()
    {
        Told(DispatchQuestion.At(MatterKind.Complaint, Xihu, "09", SmallNetwork.OdrCode), SmallNetwork.Whole).ShouldStartWith("GreenChannel yintai, Bureau xihu");
        Told(DispatchQuestion.At(MatterKind.Report, Xihu, "09", SmallNetwork.OdrCode), SmallNetwork.Whole).ShouldNotContain("yintai");
    }

    [Fact]
    public void Who_works_no_more_is_not_proposed()
    {
        var network = SmallNetwork.With(SmallNetwork.Of("gudang") with { ClosedOn = SmallNetwork.Today }, SmallNetwork.Of("xihu") with { ActiveFrom = SmallNetwork.Today.AddDays(1) });

        Told(DispatchQuestion.At(MatterKind.Report, Xihu, "01"), network).ShouldBe("Bureau hangzhou");
    }

    [Fact]
    public void Without_bodies_there_is_no_proposal() =>
        DispatchProposer.Propose(DispatchQuestion.At(MatterKind.Complaint, Xihu), BodyNetwork.Empty, SmallNetwork.Today).ShouldBeEmpty();

    [Fact]
    public void Every_proposal_gives_its_reason_in_both_languages()
    {
        var station = DispatchProposer.Propose(DispatchQuestion.At(MatterKind.Report, Xihu, "01"), SmallNetwork.Whole, SmallNetwork.Today)[0];

        station.ShouldSatisfyAllConditions(
            () => station.Rule.ShouldBe("report.conduct"),
            () => station.Article.ShouldBe("O121 art 30"),
            () => station.Zh.ShouldBe("违法行为发生地的派出机构，以西湖区局名义办理"),
            () => station.En.ShouldStartWith("the station of the place where the conduct happened"));
    }

    [Fact]
    public void A_rule_has_an_id_of_its_own_and_an_article_unless_practice_stands_in()
    {
        JurisdictionRules.All.Select(rule => rule.Id).ShouldBeUnique();
        JurisdictionRules.All.Where(rule => rule.Article is null).Select(rule => rule.Kind).ShouldBe([null]);
        foreach (var kind in Enum.GetValues<MatterKind>())
        {
            Enum.GetValues<JurisdictionCase>().ShouldAllBe(jurisdiction => JurisdictionRules.For(kind, jurisdiction).Any());
        }
    }

    [Fact]
    public void A_malformed_question_is_refused_by_its_field()
    {
        Should.Throw<InvalidInputException>(() => DispatchQuestion.At(MatterKind.Report, "33010").Check()).Field.ShouldBe("place");
        Should.Throw<InvalidInputException>(() => DispatchQuestion.At(MatterKind.Report, Xihu, "99").Check()).Field.ShouldBe("field");
    }

    private static string Told(DispatchQuestion question, BodyNetwork network) =>
        string.Join(", ", DispatchProposer.Propose(question, network, SmallNetwork.Today).Select(one => $"{one.Role} {one.Body.Id}"));

    private static ImmutableDictionary<PlaceRole, string> Places(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split('='))
        .ToImmutableDictionary(part => Enum.Parse<PlaceRole>(part[0]), part => part[1]);
}
