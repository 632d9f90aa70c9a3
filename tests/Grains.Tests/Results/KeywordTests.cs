using Oversight.Grains.Results.OpenAnswers;

namespace Oversight.Grains.Tests.Results;

public sealed class KeywordTests
{
    private static readonly string?[] Remarks =
    [
        "停车位太少了，周末根本没有停车位", "希望增加停车位", "老板态度好，就是停车位难找", "商家态度好，价格透明", "价格透明，明码标价做得好", "明码标价，退货方便",
        "建议明码标价", "退货方便，客服态度好", null, "", "周末人多，停车位不够", "这家店退货不方便，电话13800138000没人接",
    ];

    [Fact]
    public void Chinese_phrases_are_found_without_a_dictionary_and_whole()
    {
        var found = Keywords.Count(Remarks);

        found.Select(keyword => keyword.Text).ShouldContain("停车位");
        found.Select(keyword => keyword.Text).ShouldContain("明码标价");
        found.Select(keyword => keyword.Text).ShouldNotContain("停车");
        found.Select(keyword => keyword.Text).ShouldNotContain("码标");
        found[0].ShouldBe(new Keyword("停车位", 4, 5, found[0].Cohesion));
    }

    [Fact]
    public void A_street_that_everybody_names_can_be_left_out() =>
        Keywords.Count(Remarks, new() { AlsoStop = ["停车位"] }).ShouldNotContain(keyword => keyword.Text == "停车位");

    [Fact]
    public void English_words_and_pairs_are_counted_once_for_each_answer()
    {
        var found = Keywords.Count(["Customer service is slow", "slow, SLOW customer service", "The customer service was fine"], new() { FewestAnswers = 2 });

        found.Select(keyword => (keyword.Text, keyword.Answers, keyword.Occurrences)).ShouldBe(
            [("customer service", 3, 3), ("customer", 3, 3), ("service", 3, 3), ("slow", 2, 3)]);
    }

    [Fact]
    public void A_concordance_shows_where_it_stands_and_no_telephone_number()
    {
        var lines = Concordance.Of(Remarks, "退货", width: 4);

        lines.Select(line => line.Row).ShouldBe([5, 7, 11]);
        lines[0].ShouldBe(new ConcordanceLine(5, "…码标价，", "退货", "方便"));
        Concordance.Of(Remarks, "没人接").ShouldHaveSingleItem().Before.ShouldEndWith("电话•••");
        Concordance.Of(["a carpet", "the car"], "car").Select(line => line.Row).ShouldBe([1]);
    }

    [Fact]
    public void What_research_engineers_wrote_gives_their_programme_by_name()
    {
        var texts = RealAnswers.Read("rse_2017_uk_public_data.csv").Texts("train3");

        var found = Keywords.Count(texts, new() { FewestAnswers = 10 });

        found.ShouldContain(keyword => keyword.Text == "carpentry");
        found.ShouldContain(keyword => keyword.Text == "software carpentry");
    }
}
