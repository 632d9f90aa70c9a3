using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Oversight.Grains.Accounts;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Documents;
using Oversight.Grains.Network;
using Oversight.Grains.Procedures;

namespace Oversight.Api.GraphQL;

/// <summary>Codes as clients of GraphQL know them: the domain's rules say Registered where the schema has REGISTERED.</summary>
internal static partial class SurfaceWords
{
    private static readonly FrozenSet<string> Codes = new[]
    {
        typeof(Stage), typeof(Step), typeof(StepActor), typeof(MatterKind), typeof(MatterOutcome), typeof(MatterStatus), typeof(Source), typeof(SplitReason),
        typeof(OfficialForm), typeof(Claim), typeof(BodyKind), typeof(Role),
    }.SelectMany(Enum.GetNames).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Every code within a rule; other words stay. Rules are the domain's own sentences and begin in lower case.</summary>
    public static string? InRule(string? rule) => rule is null ? null : Word().Replace(rule, found => One(found.Value));

    /// <summary>A value that is a code as a whole, for the fields whose values are codes: a name that somebody typed stays as it was typed.</summary>
    public static string? InValue(string? field, string? value) =>
        field is "step" or "outcome" or "kind" or "source" or "claims" or "form" && value is not null ? Word().Replace(value, found => One(found.Value)) : value;

    private static string One(string word) => Codes.Contains(word) ? Hump().Replace(word, "_").ToUpperInvariant() : word;

    [GeneratedRegex(@"\b[A-Z][A-Za-z]*\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Word();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Hump();
}
