namespace Oversight.Grains.Sampling;

/// <summary>The standard normal distribution to about 14 digits. Source: G. West, Better approximations to cumulative normal functions, 2005.</summary>
public static class Normal
{
    private static readonly double[] Upper =
    [
        3.52624965998911E-02, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931, 220.206867912376,
    ];

    private static readonly double[] Lower =
    [
        8.83883476483184E-02, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831, 793.826512519948,
        440.413735824752,
    ];

    /// <summary>The probability of a value of at most <paramref name="x"/>.</summary>
    public static double Cumulative(double x)
    {
        var tail = UpperTail(Math.Abs(x));
        return x > 0 ? 1 - tail : tail;
    }

    /// <summary>The value below which lies the share <paramref name="probability"/>, between 0 and 1 exclusive.</summary>
    public static double Quantile(double probability)
    {
        if (probability > 0.5)
        {
            return -Quantile(1 - probability);
        }

        double low = -39, high = 0;
        while (high - low > 1e-15 * Math.Abs(low) && (low + high) / 2 is var middle && middle > low && middle < high)
        {
            (low, high) = Cumulative(middle) < probability ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }

    /// <summary>How many standard errors an interval reaches to both sides: 1.96 for 0.95.</summary>
    public static double TwoSided(double confidence) => -Quantile((1 - confidence) / 2);

    private static double UpperTail(double x)
    {
        if (x > 37)
        {
            return 0;
        }

        var exponential = Math.Exp(-x * x / 2);
        return x < 7.07106781186547
            ? exponential * Polynomial(Upper, x) / Polynomial(Lower, x)
            : exponential / (x + (1 / (x + (2 / (x + (3 / (x + (4 / (x + 0.65))))))))) / 2.506628274631;
    }

    private static double Polynomial(double[] coefficients, double x) => coefficients.Aggregate(0.0, (sum, coefficient) => (sum * x) + coefficient);
}
