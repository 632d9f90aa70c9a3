using Oversight.Bench.Baseline.Stores;

namespace Oversight.Bench.Baseline.Endpoints;

/// <summary>What a submission must satisfy before it reaches the database.</summary>
internal static class Rules
{
    private const string Digits = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    public static Problem? Check(Submission submission) => submission switch
    {
        { CommandId: var id } when id == Guid.Empty => new Problem("commandId", "must be given"),
        { Enterprise: var code } when !IsCreditCode(code) => new Problem("enterprise", "must be a valid unified social credit code"),
        { Content: var content } when string.IsNullOrWhiteSpace(content) || content.Length > 5_000 || HasControl(content)
            => new Problem("content", "must have 1 to 5,000 characters, no control characters"),
        { Claims: not { Length: > 0 and <= 5 } } => new Problem("claims", "must be one to five"),
        { Reporter: not { Name.Length: > 0 and <= 50, Phone.Length: > 0 and <= 20 } } => new Problem("reporter", "must have a name and a phone"),
        _ => null,
    };

    private static bool HasControl(string text) => text.AsSpan().ContainsAnyInRange('\u0000', '\u001F');

    private static bool IsCreditCode(string? code)
    {
        if (code is not { Length: 18 })
            return false;
        var sum = 0;
        for (var i = 0; i < 17; i++)
        {
            var value = Digits.IndexOf(code[i], StringComparison.Ordinal);
            if (value < 0)
                return false;
            sum += value * Weights[i];
        }

        return Digits[(31 - (sum % 31)) % 31] == code[17];
    }
}
