namespace Oversight.Api.Pages.Forms;

/// <summary>A rule as the domain words it, with holes <c>{}</c>, and the text that says the same to people.</summary>
internal sealed class RuleTemplate(string template, string key)
{
    private readonly string[] parts = template.Split("{}");

    public string Key => key;

    /// <summary>What stands in the holes; null when the rule is another one.</summary>
    public string[]? Match(string rule)
    {
        if (!rule.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return null;
        }

        var values = new string[parts.Length - 1];
        var at = parts[0].Length;
        for (var hole = 0; hole < values.Length; hole++)
        {
            var next = parts[hole + 1];
            var end = next.Length == 0 ? rule.Length : rule.IndexOf(next, at, StringComparison.Ordinal);
            if (end < 0)
            {
                return null;
            }

            values[hole] = rule[at..end];
            at = end + next.Length;
        }

        return at == rule.Length ? values : null;
    }
}
