using System.Text;

namespace Oversight.Storage.Tests.ReadSide;

/// <summary>An enterprise as the test remembers it.</summary>
internal sealed record Known(string Code, string Name, string? Street)
{
    public int Received { get; set; }

    /// <summary>What the directory promises, in the plainest way.</summary>
    public bool Matches(string? text, string division, bool unplaced) =>
        (Street is null ? unplaced || division.Length == 0 : Street.StartsWith(division, StringComparison.Ordinal))
        && Plain(Name).Contains(Plain(text ?? string.Empty).Trim(), StringComparison.Ordinal);

    private static string Plain(string text) => text.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
}
