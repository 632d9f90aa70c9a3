using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Oversight.Api.Documents.Filling;

/// <summary>A run with the given lines, in which spaces, tabs and line breaks stay what they are.</summary>
internal static class TextRun
{
    public static Run Of(IReadOnlyList<string> lines, RunProperties? format)
    {
        var run = new Run();
        if (format is not null)
        {
            run.RunProperties = format;
        }

        for (var at = 0; at < lines.Count; at++)
        {
            if (at > 0)
            {
                run.AppendChild(new Break());
            }

            AppendLine(run, lines[at]);
        }

        return run;
    }

    private static void AppendLine(Run run, string line)
    {
        var parts = line.Split('\t');
        for (var at = 0; at < parts.Length; at++)
        {
            if (at > 0)
            {
                run.AppendChild(new TabChar());
            }

            run.AppendChild(new Text(parts[at]) { Space = SpaceProcessingModeValues.Preserve });
        }
    }
}
