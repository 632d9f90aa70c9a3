using System.Text;
using Oversight.Bench.Data.Drawing;

namespace Oversight.Bench.Data.Naming;

/// <summary>Complaint texts in Chinese, of about the length that is asked for.</summary>
public static class Sentences
{
    private static readonly Zipf Goods = new(Words.Goods.Length, 0.5);
    private static readonly Zipf Faults = new(Words.Faults.Length, 0.5);

    /// <returns>Whole sentences, at least <paramref name="length"/> characters.</returns>
    public static string Complaint(Random random, int length)
    {
        ArgumentNullException.ThrowIfNull(random);
        var text = new StringBuilder(length + 40);
        while (text.Length < length)
        {
            text.Append("消费者于").Append(random.Next(1, 13)).Append('月').Append(random.Next(1, 29)).Append("日购买")
                .Append(Words.Goods[Goods.Draw(random)]).Append("，花费").Append(random.Next(10, 9000)).Append("元，发现")
                .Append(Words.Faults[Faults.Draw(random)]).Append("，与商家协商未果，请求依法处理。");
        }

        return text.ToString();
    }

    /// <returns>One or two claims, as names of the API's enumeration.</returns>
    public static IReadOnlyList<string> Claims(Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        var first = random.Next(Words.Claims.Length);
        return random.Next(3) == 0
            ? [Words.Claims[first], Words.Claims[(first + 1) % Words.Claims.Length]]
            : [Words.Claims[first]];
    }
}
