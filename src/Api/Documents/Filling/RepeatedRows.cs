using DocumentFormat.OpenXml;
using Oversight.Api.Documents.Templates;

namespace Oversight.Api.Documents.Filling;

/// <summary>
/// A control whose tag is a group's holds the rows of one person; they are repeated for each. It may hold several rows, and it may
/// stand around paragraphs where an office dissolved the table.
/// </summary>
internal static class RepeatedRows
{
    /// <summary>Calls <paramref name="fill"/> with the content as it is for one person, before the next person's rows are added.</summary>
    public static void Fill(OpenXmlElement root, string group, int count, Action<OpenXmlElement, int> fill)
    {
        foreach (var control in Controls.In(root).Where(control => Controls.TagOf(control) == group).ToList())
        {
            if (Controls.ContentOf(control) is { } content)
            {
                Repeat(content, count, fill);
            }
        }
    }

    private static void Repeat(OpenXmlCompositeElement content, int count, Action<OpenXmlElement, int> fill)
    {
        var pattern = content.CloneNode(deep: true);
        fill(content, 0);
        for (var at = 1; at < count; at++)
        {
            var copy = pattern.CloneNode(deep: true);
            fill(copy, at);
            foreach (var child in copy.ChildElements.ToList())
            {
                child.Remove();
                content.AppendChild(child);
            }
        }
    }
}
