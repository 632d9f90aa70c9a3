using GraphQLParser;

namespace Oversight.Api.GraphQL.Limits;

/// <summary>
/// A string in a document has escapes of its own, which the JSON around it does not see: what is refused in variables is
/// refused here as well.
/// </summary>
internal static class LiteralText
{
    /// <exception cref="SurfaceError">U+0000 or half a surrogate pair; status 400.</exception>
    public static void Check(ROM name, ROM text)
    {
        var characters = text.Span;
        for (int at = 0; at < characters.Length; at++)
        {
            if (characters[at] == '\0')
                throw Refuse(name, "no U+0000");
            if (!char.IsSurrogate(characters[at]))
                continue;
            if (at + 1 == characters.Length || !char.IsSurrogatePair(characters[at], characters[at + 1]))
                throw Refuse(name, "surrogates come in pairs");
            at++;
        }
    }

    private static SurfaceError Refuse(ROM name, string rule) => SurfaceError.BadRequest($"{name}: {rule}", name.ToString(), rule, "\uFFFD");
}
