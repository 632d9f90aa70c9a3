using System.Globalization;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Sampling;

/// <summary>Sample size of a share: n = z²p(1-p)/e²·deff, then n/(1+(n-1)/N). Source: Cochran, Sampling Techniques, 3rd ed., 4.4 and 4.5.</summary>
public static class SampleSize
{
    /// <exception cref="InvalidInputException">A number is out of its bounds.</exception>
    public static SampleSizeResult Of(SampleSizeRequest request)
    {
        Check(request);
        var z = Normal.TwoSided(request.Confidence);
        var simple = z * z * request.Proportion * (1 - request.Proportion) / (request.Error * request.Error);
        var withDesign = simple * request.DesignEffect;
        var finite = request.Population is { } population ? withDesign / (1 + ((withDesign - 1) / population)) : withDesign;
        var most = request.Population ?? long.MaxValue;
        var answers = Math.Min(Up(finite), most);
        return new(simple, withDesign, finite, answers, Math.Min(Up(answers / request.ExpectedResponse), most));
    }

    /// <summary>The error that a number of answers allows: the other way round.</summary>
    public static double ErrorOf(long answers, SampleSizeRequest request)
    {
        Check(request);
        var z = Normal.TwoSided(request.Confidence);
        var correction = request.Population is { } population && population > 1 ? Math.Max(0, (population - answers) / (population - 1.0)) : 1;
        return z * Math.Sqrt(request.Proportion * (1 - request.Proportion) * request.DesignEffect * correction / answers);
    }

    /// <summary>A whole number that arithmetic missed by a hair is not rounded up to the next.</summary>
    private static long Up(double value) => (long)Math.Ceiling(value - 1e-9);

    private static void Check(SampleSizeRequest request)
    {
        Within(request.Error is > 0 and < 0.5, "error", request.Error, "above 0, below 0.5");
        Within(request.Confidence is >= 0.5 and < 1, "confidence", request.Confidence, "0.5 or more, below 1");
        Within(request.Proportion is > 0 and < 1, "proportion", request.Proportion, "above 0, below 1");
        Within(request.DesignEffect is >= 0.1 and <= 100, "designEffect", request.DesignEffect, "0.1..100");
        Within(request.Population is null or >= 1, "population", request.Population ?? 1, "1 or more");
        Within(request.ExpectedResponse is > 0.001 and <= 1, "expectedResponse", request.ExpectedResponse, "above 0.001, at most 1");
    }

    private static void Within(bool holds, string field, double value, string rule)
    {
        if (!holds)
        {
            throw new InvalidInputException(field, value.ToString(CultureInfo.InvariantCulture), rule);
        }
    }
}
