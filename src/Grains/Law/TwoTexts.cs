namespace Oversight.Grains.Law;

/// <summary>A text for people in both languages.</summary>
public sealed record TwoTexts(string Zh, string En)
{
    public override string ToString() => $"{Zh} {En}";
}
