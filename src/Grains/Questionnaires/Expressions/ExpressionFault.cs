using System.Text.RegularExpressions;

namespace Oversight.Grains.Questionnaires.Expressions;

/// <summary>One way in which an expression cannot be read or makes no sense.</summary>
/// <param name="Code">Stable, for programs.</param>
/// <param name="Rule">As the refusal words it, with holes <c>{}</c>.</param>
/// <param name="Zh">The same in Chinese, with <c>{0}</c> for what stands in the first hole.</param>
public sealed record ExpressionFault(string Code, string Rule, string Zh)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private readonly Regex pattern = new("^" + string.Join("(.*?)", Rule.Split("{}").Select(Regex.Escape)) + "$", RegexOptions.Singleline | RegexOptions.CultureInvariant, Limit);

    /// <summary>What stands in the holes; null when the rule is another one.</summary>
    public IReadOnlyList<string>? Match(string rule) =>
        pattern.Match(rule) is { Success: true } match ? [.. match.Groups.Values.Skip(1).Select(group => group.Value)] : null;
}
