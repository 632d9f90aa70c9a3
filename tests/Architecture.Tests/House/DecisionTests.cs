using System.Text.RegularExpressions;

namespace Oversight.Architecture.Tests.House;

public sealed partial class DecisionTests
{
    private static readonly string[] Parts = ["## Context", "## Decision", "## Consequences"];

    [Fact]
    public void Every_decision_has_number_status_context_decision_and_consequences()
    {
        var pages = Pages().ToList();
        pages.ShouldNotBeEmpty();

        pages.SelectMany(Faults).ShouldBeEmpty();
    }

    [Fact]
    public void Decisions_are_numbered_without_gap_or_repetition()
    {
        var numbers = Pages().Select(path => int.Parse(Path.GetFileName(path)[..4], provider: null)).Order().ToList();

        numbers.ShouldBe(Enumerable.Range(0, numbers.Count));
    }

    private static IEnumerable<string> Pages() => Sources.All.Where(path => path.StartsWith("docs/adr/", StringComparison.Ordinal));

    private static IEnumerable<string> Faults(string path)
    {
        var name = Path.GetFileName(path);
        var lines = Sources.Read(path).Split('\n');
        if (!FileName().IsMatch(name))
        {
            yield return $"{path}: is not named NNNN-title.md";
        }

        if (!lines[0].StartsWith($"# {name[..4]} ", StringComparison.Ordinal))
        {
            yield return $"{path}: the first line is not '# {name[..4]} title'";
        }

        if (!lines.Any(line => Status().IsMatch(line)))
        {
            yield return $"{path}: no line 'Status: proposed, accepted or superseded by NNNN'";
        }

        // In this order, each with text below it.
        var found = lines.Select((line, at) => (line, at)).Where(row => Parts.Contains(row.line.TrimEnd())).ToList();
        if (!found.Select(row => row.line.TrimEnd()).SequenceEqual(Parts))
        {
            yield return $"{path}: the parts are not {string.Join(", ", Parts)}";
        }
        else if (found.Any(row => !lines.Skip(row.at + 1).TakeWhile(line => !line.StartsWith('#')).Any(line => line.Trim().Length > 20)))
        {
            yield return $"{path}: a part is empty";
        }
    }

    [GeneratedRegex(@"^\d{4}-[a-z0-9-]+\.md$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FileName();

    [GeneratedRegex(@"^Status: (proposed|accepted|superseded by \d{4})\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Status();
}
