namespace Oversight.Grains.Errors;

/// <summary>
/// A refusal that the caller may read: a stable <see cref="Code"/>, and where it applies the field, the value and the
/// rule that was broken. Crosses grain calls whole; each surface maps it once, and everything else is masked there.
/// </summary>
[GenerateSerializer, Alias("oversight.error")]
public class OversightException : Exception
{
    /// <summary>Longest value that is repeated to the caller, in characters.</summary>
    public const int LongestValue = 80;

    public OversightException(string code, string message, string? field = null, string? value = null, string? rule = null)
        : base(message)
    {
        Code = code;
        Field = field;
        Value = Shorten(value);
        Rule = rule;
    }

    /// <summary>Upper snake case, never renamed: clients compare it.</summary>
    [Id(0)] public string Code { get; private set; }

    /// <summary>Path of the input, as the caller wrote it: <c>reporter.phone</c>.</summary>
    [Id(1)] public string? Field { get; private set; }

    /// <summary>The offending value, shortened to <see cref="LongestValue"/> characters, without control characters.</summary>
    [Id(2)] public string? Value { get; private set; }

    /// <summary>The rule in words that name its bounds: <c>1..100</c>, <c>18 characters with a valid check digit</c>.</summary>
    [Id(3)] public string? Rule { get; private set; }

    /// <summary>True when the same command, sent again unchanged, may succeed.</summary>
    public virtual bool IsTransient => false;

    /// <summary>Cuts between characters, never inside a surrogate pair, and hides what a log line must not carry.</summary>
    public static string? Shorten(string? value)
    {
        if (value is null)
            return null;
        bool cut = value.Length > LongestValue;
        int length = cut ? LongestValue : value.Length;
        if (cut && char.IsHighSurrogate(value[length - 1]))
            length--;
        string shown = value[..length];
        if (shown.Any(char.IsControl))
            shown = string.Create(shown.Length, shown, static (to, from) =>
            {
                for (int i = 0; i < to.Length; i++)
                    to[i] = char.IsControl(from[i]) ? '\uFFFD' : from[i];
            });
        return cut ? shown + "…" : shown;
    }
}
