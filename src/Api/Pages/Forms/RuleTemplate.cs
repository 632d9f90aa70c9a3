namespace Oversight.Api.Pages.Forms;

/// <summary>A rule as the domain words it, with holes <c>{}</c>, and the text that says the same to people.</summary>
/// <param name="template">The domain's words.</param>
/// <param name="key">Of the text.</param>
/// <param name="values">What stands in each hole, where it is a code that people do not know: an enum's name, or <see cref="Body"/>.</param>
internal sealed class RuleTemplate(string template, string key, params string?[] values)
{
    private readonly string[] parts = template.Split("{}");

    /// <summary>The hole holds the id of a body of the network.</summary>
    public const string Body = "Body";

    public string Key => key;

    /// <summary>Null for a value that is shown as it is.</summary>
    public string? KindOf(int hole) => hole < values.Length ? values[hole] : null;

    /// <summary>What stands in the holes; null when the rule is another one.</summary>
    public string[]? Match(string rule)
    {
        if (!rule.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return null;
        }

        var found = new string[parts.Length - 1];
        var at = parts[0].Length;
        for (var hole = 0; hole < found.Length; hole++)
        {
            var next = parts[hole + 1];
            var end = next.Length == 0 ? rule.Length : rule.IndexOf(next, at, StringComparison.Ordinal);
            if (end < 0)
            {
                return null;
            }

            found[hole] = rule[at..end];
            at = end + next.Length;
        }

        return at == rule.Length ? found : null;
    }
}
