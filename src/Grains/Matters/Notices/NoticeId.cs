using System.Globalization;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Matters.Notices;

/// <summary>An alarm of a matter: the matter's place on the read side and the version of its fact, written <c>12-5</c>.</summary>
public readonly record struct NoticeId(long Seq, int Version)
{
    /// <exception cref="InvalidInputException">The text is no such id.</exception>
    public static NoticeId Parse(string text)
    {
        var parts = text.Split('-');
        return parts.Length == 2
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var seq)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
                ? new(seq, version)
                : throw new InvalidInputException("ids", text, "the id of a notice");
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Seq}-{Version}");
}
