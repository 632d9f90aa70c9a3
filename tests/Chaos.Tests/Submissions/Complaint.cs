namespace Oversight.Chaos.Tests.Submissions;

/// <summary>One submission; repeated under the same command id until somebody acknowledges it.</summary>
internal sealed record Complaint(string CommandId, string Enterprise)
{
    private const string Mark = "chaos:";

    /// <summary>Begins with the command id, so that every place that shows the content says which submission it is.</summary>
    public string Content => $"{Mark}{CommandId}: 面里有一只苍蝇，店家不肯退款。";

    /// <summary>The command id in a content or a summary.</summary>
    public static string CommandOf(string content) =>
        content.StartsWith(Mark, StringComparison.Ordinal) ? content[Mark.Length..content.IndexOf(':', Mark.Length)] : content;
}
