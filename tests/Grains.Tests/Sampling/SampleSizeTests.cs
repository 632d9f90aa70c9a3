using Oversight.Grains.Errors;
using Oversight.Grains.Sampling;

namespace Oversight.Grains.Tests.Sampling;

public sealed class SampleSizeTests
{
    /// <summary>China Consumers Association, city satisfaction survey: at least 538 in each city.</summary>
    [Fact]
    public void A_city_needs_538_at_five_percent_and_a_design_effect_of_1_4() =>
        SampleSize.Of(new() { Error = 0.05, DesignEffect = 1.4 }).Answers.ShouldBe(538);

    /// <summary>Krejcie and Morgan, Educational and Psychological Measurement 30 (1970), table 1.</summary>
    [Theory]
    [InlineData(100, 80)]
    [InlineData(200, 132)]
    [InlineData(1000, 278)]
    [InlineData(5000, 357)]
    [InlineData(10000, 370)]
    public void A_finite_population_needs_what_the_published_table_says(long population, long answers) =>
        SampleSize.Of(new() { Error = 0.05, Population = population }).Answers.ShouldBe(answers);

    [Fact]
    public void Those_who_will_not_answer_are_invited_too()
    {
        var size = SampleSize.Of(new() { Error = 0.05, DesignEffect = 1.4, ExpectedResponse = 0.2 });

        size.Invitations.ShouldBe(2690);
        SampleSize.Of(new() { Error = 0.05, Population = 60, ExpectedResponse = 0.1 }).Invitations.ShouldBe(60);
    }

    [Fact]
    public void The_error_of_the_size_that_was_computed_is_the_one_asked_for()
    {
        var request = new SampleSizeRequest { Error = 0.03, DesignEffect = 1.4, Population = 20_000 };

        SampleSize.ErrorOf(SampleSize.Of(request).Answers, request).ShouldBeInRange(0.0299, 0.03);
    }

    [Fact]
    public void An_error_of_nothing_is_refused_by_name() =>
        Should.Throw<InvalidInputException>(() => SampleSize.Of(new() { Error = 0 })).Field.ShouldBe("error");

    /// <summary>Tables of the normal distribution.</summary>
    [Theory]
    [InlineData(0.90, 1.644853627)]
    [InlineData(0.95, 1.959963985)]
    [InlineData(0.99, 2.575829304)]
    public void An_interval_reaches_as_far_as_the_tables_say(double confidence, double z) =>
        Normal.TwoSided(confidence).ShouldBe(z, 1e-8);
}
