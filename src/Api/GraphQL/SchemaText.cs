using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;

namespace Oversight.Api.GraphQL;

/// <summary>
/// The schema as text, sorted, so that it changes only where the schema does. A test compares it with the checked-in
/// <c>schema.graphql</c>: whoever changes the API sees and commits what clients will see.
/// </summary>
public static class SchemaText
{
    public static string Print(ISchema schema)
    {
        schema.Initialize();
        string text = schema.Print(new PrintOptions { StringComparison = StringComparison.Ordinal });
        return text.ReplaceLineEndings("\n").TrimEnd() + "\n";
    }

    /// <summary>
    /// Compares with a file. Where they differ, the current text is put beside it as <c>….new</c>; null means equal, else
    /// the answer says where they part and what to do.
    /// </summary>
    public static string? Difference(ISchema schema, string file)
    {
        string now = Print(schema);
        string[] kept = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n') : [];
        string[] lines = now.Split('\n');
        if (lines.SequenceEqual(kept))
            return null;
        File.WriteAllText(file + ".new", now);
        int at = lines.Zip(kept).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{Path.GetFileName(file)} differs at line {at + 1}: '{kept.ElementAtOrDefault(at)}' is now '{lines.ElementAtOrDefault(at)}'. If that is meant: mv {file}.new {file}";
    }
}
