using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Streets;

namespace Oversight.Api.Schema;

/// <summary>
/// Opaque cursors of the lists that belong to a subject: base64url, so that nobody builds on what is inside. The list's name
/// is part of it: a number from another subject's timeline would silently leave lines out.
/// </summary>
internal static class Cursor
{
    private const string Timeline = "timeline/";
    private const string Answers = "answers/";
    private const string Ranking = "ranking/";
    private const string Paper = "paper/";

    public static string Of(SubjectKey subject, long number) =>
        Encode(string.Create(CultureInfo.InvariantCulture, $"{Timeline}{subject}/{number}"));

    public static string Of(SubjectKey subject, StreetEnterprise row) =>
        Encode(string.Create(CultureInfo.InvariantCulture, $"{Ranking}{subject}/{row.Received}/{row.Code}"));

    /// <param name="shown">How many answers of the search were shown so far.</param>
    public static string OfAnswers(string campaign, int shown) => Encode(string.Create(CultureInfo.InvariantCulture, $"{Answers}{campaign}/{shown}"));

    public static int Shown(string campaign, string? after) => after is null ? 0
        : int.TryParse(Decode(Answers + campaign, after), NumberStyles.None, CultureInfo.InvariantCulture, out var shown) ? shown : throw Malformed(after);

    public static string OfPaperForm(string campaign, int number) => Encode(string.Create(CultureInfo.InvariantCulture, $"{Paper}{campaign}/{number}"));

    public static int PaperForm(string campaign, string? after) => after is null ? 0
        : int.TryParse(Decode(Paper + campaign, after), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Malformed(after);

    public static long? Number(SubjectKey subject, string? after) => after is null ? null
        : long.TryParse(Decode(Timeline + subject, after), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Malformed(after);

    public static RankPosition? Rank(SubjectKey subject, string? after)
    {
        if (after is null)
        {
            return null;
        }

        var parts = Decode(Ranking + subject, after).Split('/', 2);
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var received)
            ? new(received, parts[1])
            : throw Malformed(after);
    }

    private static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    /// <returns>What follows the list's name.</returns>
    private static string Decode(string list, string cursor)
    {
        try
        {
            var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
            return text.StartsWith(list + "/", StringComparison.Ordinal) ? text[(list.Length + 1)..] : throw Malformed(cursor);
        }
        catch (FormatException)
        {
            throw Malformed(cursor);
        }
    }

    private static InvalidInputException Malformed(string cursor) => new("after", cursor, "an endCursor of the same list");
}
