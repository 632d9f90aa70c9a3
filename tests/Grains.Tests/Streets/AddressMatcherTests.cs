using Oversight.Grains.Streets;

namespace Oversight.Grains.Tests.Streets;

public class AddressMatcherTests
{
    private static readonly AddressMatcher Matcher = new(Divisions.Tree);

    [Theory]
    [InlineData("上海市松江区叶榭镇叶旺路1号三楼", "叶榭镇")]
    [InlineData("  上海市 松江区 叶榭镇 叶旺路１号", "叶榭镇")]
    [InlineData("上海市上海市市辖区松江区叶榭镇", "叶榭镇")]
    [InlineData("浙江省义乌市福田街道陶界岭小区93幢", "福田街道")]
    [InlineData("浙江义乌福田街道陶界岭小区93幢", "福田街道")]
    [InlineData("义乌市江东街道桥东二区34栋", "江东街道")]
    [InlineData("上海静安南京西路街道某号", "南京西路街道")]
    [InlineData("广东省东莞市虎门镇人民路1号", "虎门镇")]
    [InlineData("上海市松江区松江工业区洞泾路5号", "松江工业区")]
    [InlineData("上海市浦东新区唐镇上丰路1号", "唐镇")]
    public void A_full_name_after_its_district_is_a_match(string address, string street) =>
        Match(address).ShouldBeOfType<AddressMatch.Matched>().ShouldSatisfyAllConditions(
            m => m.Street.Name.ShouldBe(street),
            m => m.Evidence.ShouldBe(street == "虎门镇" ? AddressEvidence.OnlyOneInCity : AddressEvidence.FullName));

    [Fact]
    public void A_town_that_became_a_street_office_is_still_the_same() =>
        Match("浙江省杭州市余杭区仓前镇龙潭路20号").ShouldBe(
            new AddressMatch.Matched(Street("330110009"), AddressEvidence.OtherKind, "仓前镇"));

    [Fact]
    public void A_street_named_later_counts_after_the_end_of_a_word() =>
        Match("上海市松江区沪松公路1号叶榭镇").ShouldBe(
            new AddressMatch.Matched(Street("310117104"), AddressEvidence.LaterInText, "叶榭镇"));

    [Fact]
    public void A_district_that_is_no_more_does_not_hide_the_only_street_of_that_name_in_the_city() =>
        Match("浙江省杭州市江干区临平街道1号").ShouldBe(
            new AddressMatch.Matched(Street("330113001"), AddressEvidence.OnlyOneInCity, "临平街道"));

    [Fact]
    public void A_region_helps_where_the_address_names_none()
    {
        Matcher.Match("叶榭镇叶旺路1号", "上海 松江").ShouldBeOfType<AddressMatch.Matched>().Street.Name.ShouldBe("叶榭镇");
        Matcher.Match("桥西区东里街道1号", "河北石家庄").ShouldBeOfType<AddressMatch.Matched>().Street.Name.ShouldBe("东里街道");
    }

    [Fact]
    public void The_address_is_believed_before_the_region() =>
        Matcher.Match("上海市松江区叶榭镇1号", "浙江 杭州").ShouldBeOfType<AddressMatch.Matched>().Street.Name.ShouldBe("叶榭镇");

    [Theory]
    [InlineData("上海市静安区南京西路931号2楼")]
    [InlineData("上海市长宁区新华路1号")]
    [InlineData("上海市松江区新桥镇路1号")]
    [InlineData("上海市松江区叶榭路1号")]
    [InlineData("上海市松江区新桥工业路2号")]
    [InlineData("上海市松江区人民路1号（叶榭镇政府对面）")]
    [InlineData("中国（上海）自由贸易试验区马吉路28号")]
    public void A_road_or_a_remark_is_no_street_office(string address) => Match(address).ShouldBeOfType<AddressMatch.NotFound>();

    [Theory]
    [InlineData("上海市松江区叶榭镇新桥镇1号", "叶榭镇,新桥镇")]
    [InlineData("上海市松江区老新桥镇1号", "新桥镇")]
    [InlineData("浙江省杭州市余杭区临平街道1号", "临平街道")]
    [InlineData("浙江省福田街道1号", "福田街道")]
    [InlineData("上海市松江区叶榭五金店", "叶榭镇")]
    [InlineData("河北省唐山市开平区开平乡1号", "开平街道,开平镇")]
    [InlineData("河北省唐山市开平区开发区1号", "开发区")]
    public void A_doubt_is_told_with_its_candidates(string address, string candidates) =>
        Match(address).ShouldBeOfType<AddressMatch.Ambiguous>().ShouldSatisfyAllConditions(
            a => string.Join(',', a.Candidates.Select(c => c.Name)).ShouldBe(candidates),
            a => a.Why.ShouldNotBeEmpty());

    [Theory]
    [InlineData("", null)]
    [InlineData("南京路1号", null)]
    [InlineData("上海南京东路1号", null)]
    [InlineData("上海市松江区石湖荡镇1号", "松江区")]
    [InlineData("上海市1号", "上海市")]
    public void Nothing_found_says_how_far_it_understood(string address, string? deepest) =>
        (Match(address).ShouldBeOfType<AddressMatch.NotFound>().Deepest?.Name).ShouldBe(deepest);

    [Fact]
    public void Without_divisions_nothing_is_found() =>
        new AddressMatcher(DivisionTree.Empty).Match("上海市松江区叶榭镇").ShouldBeOfType<AddressMatch.NotFound>();

    private static AddressMatch Match(string address) => Matcher.Match(address);

    private static Division Street(string code) => Divisions.Tree.Find(DivisionCode.Parse(code))!;
}
