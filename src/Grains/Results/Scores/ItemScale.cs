using System.Globalization;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Results.Scores;

/// <summary>
/// From the code of an answer to 0..100: (x-min)/(max-min)·100, or a table of words, such as 100, 80, 60, 40, 20 for the five from
/// very satisfied to very dissatisfied. Kept with the campaign, because the two have different floors.
/// </summary>
public sealed record ItemScale
{
    /// <summary>The lowest code of a linear scale.</summary>
    public double Min { get; init; } = 1;

    /// <summary>The highest code of a linear scale.</summary>
    public double Max { get; init; } = 5;

    /// <summary>Agreement with it is bad: 100 less the score.</summary>
    public bool Reversed { get; init; }

    /// <summary>The score of each code, instead of a linear scale.</summary>
    public IReadOnlyDictionary<double, double>? Mapping { get; init; }

    /// <summary>From this code on an answer counts as satisfied: 4 of 5.</summary>
    public double SatisfiedFrom { get; init; } = 4;

    /// <summary>What the verbal scale of five is worth where it is counted from 20: 5 = 100, 1 = 20.</summary>
    public static ItemScale VerbalFive { get; } = new()
    {
        Mapping = new Dictionary<double, double> { [5] = 100, [4] = 80, [3] = 60, [2] = 40, [1] = 20 },
    };

    /// <summary>0..100, or NaN for no answer and for a code that the scale does not have.</summary>
    public double Score(double code)
    {
        var score = Mapping is { } mapping
            ? mapping.TryGetValue(code, out var mapped) ? mapped : double.NaN
            : code >= Min && code <= Max ? (code - Min) / (Max - Min) * 100 : double.NaN;
        return Reversed ? 100 - score : score;
    }

    public double[] Scores(double[] codes)
    {
        var scores = new double[codes.Length];
        Scores(codes, scores);
        return scores;
    }

    internal void Scores(double[] codes, double[] scores)
    {
        Check();
        var (factor, offset) = Reversed ? (-100 / (Max - Min), 100 + (Min * 100 / (Max - Min))) : (100 / (Max - Min), -Min * 100 / (Max - Min));
        for (var row = 0; row < codes.Length; row++)
        {
            var code = codes[row];
            scores[row] = Mapping is not null ? Score(code) : code >= Min && code <= Max ? (code * factor) + offset : double.NaN;
        }
    }

    /// <summary>Answers whose code the scale does not have: they count as none, and the report says how many.</summary>
    public int OffScale(double[] codes) => codes.Count(code => !double.IsNaN(code) && double.IsNaN(Score(code)));

    /// <summary>Whether a code counts as satisfied; on a reversed scale the low codes do, mirrored.</summary>
    public bool IsSatisfied(double code) => Reversed && Mapping is null ? Min + Max - code >= SatisfiedFrom : code >= SatisfiedFrom;

    /// <exception cref="InvalidInputException">The scale has no width, or a score is not between 0 and 100.</exception>
    public void Check()
    {
        if (Mapping is { } mapping)
        {
            foreach (var (code, score) in mapping)
            {
                if (!(score is >= 0 and <= 100))
                {
                    throw new InvalidInputException("scale.mapping", code.ToString(CultureInfo.InvariantCulture), "scores are 0..100");
                }
            }
        }
        else if (!(Max > Min) || double.IsInfinity(Max - Min))
        {
            throw new InvalidInputException("scale.max", Max.ToString(CultureInfo.InvariantCulture), "greater than min");
        }
    }
}
