using System.Globalization;

namespace Oversight.Grains.Campaigns.Waves;

/// <summary>Names a wave: the campaign's id and its number.</summary>
public readonly record struct WaveId(string Campaign, int Number)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Campaign}-{Number}");

    public static WaveId Parse(string text)
    {
        var mark = text.LastIndexOf('-');
        return new(text[..mark], int.Parse(text.AsSpan(mark + 1), CultureInfo.InvariantCulture));
    }
}
