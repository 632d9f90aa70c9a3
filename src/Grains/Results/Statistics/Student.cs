using Oversight.Grains.Sampling;

namespace Oversight.Grains.Results.Statistics;

/// <summary>
/// Student's t distribution through the incomplete beta function (continued fraction of Lentz; logarithm of gamma by Lanczos).
/// Source: Abramowitz and Stegun, 26.5.8 and 26.7. From a million degrees of freedom on it is the normal distribution.
/// </summary>
public static class Student
{
    private const double AsGoodAsNormal = 1e6;

    private static readonly double[] Lanczos =
    [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
        -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];

    /// <summary>The probability of a value as far from zero as <paramref name="t"/> or farther, to both sides.</summary>
    public static double TwoSidedP(double t, double degrees)
    {
        if (double.IsInfinity(t))
        {
            return 0;
        }

        return degrees >= AsGoodAsNormal ? 2 * Normal.Cumulative(-Math.Abs(t)) : IncompleteBeta(degrees / 2, 0.5, degrees / (degrees + (t * t)));
    }

    /// <summary>How many standard errors an interval reaches to both sides: 2.228 for 0.95 and 10 degrees; infinite without any.</summary>
    public static double TwoSided(double confidence, double degrees)
    {
        if (!(degrees > 0))
        {
            return double.PositiveInfinity;
        }

        if (degrees >= AsGoodAsNormal)
        {
            return Normal.TwoSided(confidence);
        }

        double low = 0, high = 1;
        while (TwoSidedP(high, degrees) > 1 - confidence)
        {
            high *= 2;
        }

        for (var step = 0; step < 200 && high - low > high * 1e-14; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = TwoSidedP(middle, degrees) > 1 - confidence ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }

    private static double IncompleteBeta(double a, double b, double x)
    {
        if (x is <= 0 or >= 1)
        {
            return x <= 0 ? 0 : 1;
        }

        var front = Math.Exp(LogGamma(a + b) - LogGamma(a) - LogGamma(b) + (a * Math.Log(x)) + (b * Math.Log(1 - x)));

        // The fraction converges fast only on this side; the other is its complement.
        return x < (a + 1) / (a + b + 2) ? front * Fraction(a, b, x) / a : 1 - (front * Fraction(b, a, 1 - x) / b);
    }

    private static double Fraction(double a, double b, double x)
    {
        const double tiny = 1e-300;
        double c = 1, d = 1 / NotZero(1 - ((a + b) * x / (a + 1))), result = d;
        for (var m = 1; m <= 500; m++)
        {
            var even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            d = 1 / NotZero(1 + (even * d));
            c = NotZero(1 + (even / c));
            result *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            d = 1 / NotZero(1 + (odd * d));
            c = NotZero(1 + (odd / c));
            result *= d * c;
            if (Math.Abs((d * c) - 1) < 1e-15)
            {
                break;
            }
        }

        return result;

        static double NotZero(double value) => Math.Abs(value) < tiny ? tiny : value;
    }

    private static double LogGamma(double x)
    {
        if (x < 0.5)
        {
            return Math.Log(Math.PI / Math.Sin(Math.PI * x)) - LogGamma(1 - x);
        }

        x -= 1;
        var sum = Lanczos[0];
        for (var index = 1; index < Lanczos.Length; index++)
        {
            sum += Lanczos[index] / (x + index);
        }

        var shifted = x + 7.5;
        return (0.5 * Math.Log(2 * Math.PI)) + ((x + 0.5) * Math.Log(shifted)) - shifted + Math.Log(sum);
    }
}
