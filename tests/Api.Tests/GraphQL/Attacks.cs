using System.Text;

namespace Oversight.Api.Tests.GraphQL;

/// <summary>Documents that cost a server seconds when they get as far as validation.</summary>
public static class Attacks
{
    public static string DoublingFragments(int levels = 29) =>
        "{ shop(code: \"1\") { ...F0 } }" + Fragments(levels, i => $" fragment F{i} on Shop {{ ...F{i + 1} ...F{i + 1} }}");

    public static string ChainedFragments(int length) =>
        "{ shop(code: \"1\") { ...F0 } }" + Fragments(length, i => $"fragment F{i} on Shop{{...F{i + 1}}}");

    public static string InlineFragments(int groups, int each) =>
        "{ shop(code: \"1\") {" + Repeat(groups, "... on Shop {" + Repeat(each, "... { name } ") + "} ") + "} }";

    public static string Directives(int count) => "{ shop(code: \"1\") { name " + Repeat(count, "@a ") + "} }";

    public static string Aliases(int count) =>
        "{" + string.Concat(Enumerable.Range(0, count).Select(i => $" a{i}: shop(code: \"{i}\") {{ name }}")) + " }";

    public static string Nesting(int depth) =>
        "{ shop(code: \"1\") {" + Repeat(depth, " parent {") + " name" + Repeat(depth, " }") + "} }";

    public static string Lists(int depth) => "{ echo(text: " + Repeat(depth, "[") + Repeat(depth, "]") + ") }";

    public static string IntrospectionLoop(int rounds) =>
        "{ __schema { types { " + Repeat(rounds, "fields { type { ") + "name" + Repeat(rounds, " } }") + " } } }";

    public static string Cycle() => "{ shop(code: \"1\") { ...A } } fragment A on Shop { name ...B } fragment B on Shop { ...A }";

    public static string Fields(int count) => "{ shop(code: \"1\") {" + Repeat(count, " name") + " } }";

    public static string UnknownFields(int count) =>
        "{" + string.Concat(Enumerable.Range(0, count).Select(i => $" shopp{i}")) + " }";

    public static string Variables(int count) =>
        "query(" + string.Concat(Enumerable.Range(0, count).Select(i => $"$v{i}: String ")) + ") { __typename }";

    public static string Values(int count) => "{ echo(text: [" + Repeat(count, "1,") + "]) }";

    public static string NestedPages(int size) =>
        $"{{ shops(first: {size}) {{ nodes {{ neighbours(first: {size}) {{ nodes {{ neighbours(first: {size}) {{ nodes {{ name }} }} }} }} }} }} }}";

    private static string Fragments(int count, Func<int, string> make) =>
        string.Concat(Enumerable.Range(0, count).Select(make)) + $" fragment F{count} on Shop {{ name }}";

    private static string Repeat(int count, string text) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
