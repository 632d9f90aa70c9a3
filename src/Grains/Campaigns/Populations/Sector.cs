namespace Oversight.Grains.Campaigns.Populations;

/// <summary>
/// The sector of an enterprise: the first two characters of its unified social credit code, which say how it is registered
/// (GB 32100: 91 enterprise, 92 individual business, 93 farmers' cooperative). The register knows no line of business.
/// </summary>
public static class Sector
{
    public const string Other = "other";

    private const int UnifiedCodeLength = 18;

    public static string Of(string code) => code.Length == UnifiedCodeLength && char.IsAsciiLetterOrDigit(code[0]) ? code[..2] : Other;
}
