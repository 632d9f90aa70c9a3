using Oversight.Grains.Matters.Similarity;

namespace Oversight.Grains.Tests.Matters;

public sealed class TextSimilarityTests
{
    [Theory]
    [InlineData("面里有虫", "面里有虫！", 1.0)]
    [InlineData("面里有虫", "电子秤不准", 0.0)]
    [InlineData("", "面里有虫", 0.0)]
    [InlineData("ab c", "AB-C", 1.0)]
    [InlineData("一二三", "一二四", 0.333)]
    public void Likeness_is_the_share_of_common_pairs(string one, string other, double expected)
    {
        TextSimilarity.Of(one, other).ShouldBe(expected, 0.001);
        TextSimilarity.Of(other, one).ShouldBe(expected, 0.001);
    }
}
