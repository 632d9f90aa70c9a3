using Oversight.Grains.Errors;
using Oversight.Grains.Streets;

namespace Oversight.Grains.Tests.Streets;

public class DivisionTreeTests
{
    private static readonly DivisionCode Yexie = DivisionCode.Parse("310117104");

    [Theory]
    [InlineData("31", DivisionLevel.Province, null)]
    [InlineData("3101", DivisionLevel.City, "31")]
    [InlineData("310117", DivisionLevel.District, "3101")]
    [InlineData("310117104", DivisionLevel.Street, "310117")]
    public void A_code_knows_its_level_and_the_division_above(string text, DivisionLevel level, string? parent)
    {
        var code = DivisionCode.Parse(text);

        code.Level.ShouldBe(level);
        (code.Parent?.Value).ShouldBe(parent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("310")]
    [InlineData("31011")]
    [InlineData("3101171041")]
    [InlineData("01")]
    [InlineData("31011710a")]
    [InlineData("３１")]
    public void Anything_else_is_no_code(string text)
    {
        var error = Should.Throw<InvalidInputException>(() => DivisionCode.Parse(text, "street"));
        error.Field.ShouldBe("street");
        error.Value.ShouldBe(text);
    }

    [Fact]
    public void A_code_lies_in_those_it_begins_with()
    {
        Yexie.IsIn(DivisionCode.Parse("3101")).ShouldBeTrue();
        Yexie.IsIn(Yexie).ShouldBeTrue();
        Yexie.IsIn(DivisionCode.Parse("310115")).ShouldBeFalse();
        Should.Throw<InvalidInputException>(() => DivisionCode.ParseStreet("310117"));
    }

    [Fact]
    public void Children_are_the_divisions_directly_below()
    {
        Divisions.Tree.Children(DivisionCode.Parse("33")).Select(d => d.Name).ShouldBe(["杭州市", "金华市"]);
        Divisions.Tree.Children(DivisionCode.Parse("310117")).Select(d => d.Name).ShouldBe(["广富林街道", "叶榭镇", "新桥镇", "松江工业区"]);
        Divisions.Tree.Children(Yexie).ShouldBeEmpty();
        Divisions.Tree.Children(DivisionCode.Parse("65")).ShouldBeEmpty();
        Divisions.Tree.Streets(DivisionCode.Parse("3101")).Count().ShouldBe(9);
    }

    [Theory]
    [InlineData("310117104", "上海市松江区叶榭镇")]
    [InlineData("441900121", "广东省东莞市虎门镇")]
    [InlineData("330782", "浙江省金华市义乌市")]
    [InlineData("3101", "上海市")]
    [InlineData("999999999", "")]
    public void A_path_reads_like_an_address(string code, string path) =>
        Divisions.Tree.PathName(DivisionCode.Parse(code)).ShouldBe(path);

    [Fact]
    public void A_search_puts_the_exact_name_first_and_stays_within_its_bounds()
    {
        Divisions.Tree.Search("新", 10).Select(d => d.Name).ShouldBe(["新华路街道", "新桥镇", "浦东新区", "川沙新镇"]);
        Divisions.Tree.Search("唐镇", 1).ShouldHaveSingleItem().Code.Value.ShouldBe("310115120");
        Divisions.Tree.Search("新", 10, DivisionCode.Parse("310117")).ShouldHaveSingleItem().Name.ShouldBe("新桥镇");
        Divisions.Tree.Search(" ", 10).ShouldBeEmpty();
    }

    [Fact]
    public void A_code_twice_or_without_the_division_above_is_refused()
    {
        Should.Throw<InvalidInputException>(() => new DivisionTree([Divisions.Of("31", "上海市"), Divisions.Of("31", "上海")])).Value.ShouldBe("31");
        Should.Throw<InvalidInputException>(() => new DivisionTree([Divisions.Of("31", "上海市"), Divisions.Of("310117", "松江区")]))
            .Rule.ShouldNotBeNull().ShouldContain("3101");
    }
}
