using System.Text.RegularExpressions;

namespace Oversight.Architecture.Tests.Code;

/// <summary>A reader who knows the name of a type knows its file and its folder.</summary>
public sealed partial class FileTests
{
    private const int LongestFile = 300;

    [Fact]
    public void A_file_holds_one_type_and_has_its_name() =>
        Sources.Code.SelectMany(path => MisnamedTypes(path, Sources.Read(path))).ShouldBeEmpty();

    [Fact]
    public void A_second_type_or_another_name_would_be_seen()
    {
        MisnamedTypes("src/A.cs", "namespace X;\n\npublic sealed class A;\n").ShouldBeEmpty();
        MisnamedTypes("src/A.cs", "namespace X;\n\npublic sealed class A;\ninternal enum B { One }\n").ShouldBe(["src/A.cs: B"]);
        MisnamedTypes("src/A.cs", "namespace X;\n\npublic readonly record struct B<T>(T Value);\n").ShouldBe(["src/A.cs: B"]);
    }

    [Fact]
    public void A_namespace_is_the_path_of_its_folder()
    {
        var astray = from path in Sources.Code
                     let match = Namespace().Match(Sources.Read(path))
                     where match.Success && match.Groups["name"].Value != NamespaceOf(path)
                     select $"{path}: {match.Groups["name"].Value} instead of {NamespaceOf(path)}";

        astray.ShouldBeEmpty();
    }

    [Fact]
    public void No_file_grows_beyond_what_one_reads_in_one_go() =>
        Sources.Code.Where(path => Sources.Read(path).Count(letter => letter == '\n') > LongestFile).ShouldBeEmpty();

    private static IEnumerable<string> MisnamedTypes(string path, string text) =>
        from Match type in TopLevelType().Matches(text)
        let name = type.Groups["name"].Value
        where name != Path.GetFileNameWithoutExtension(path).Split('.')[0]
        select $"{path}: {name}";

    private static string NamespaceOf(string path)
    {
        var folders = path.Split('/')[..^1].SkipWhile(folder => folder is "src" or "tests");
        return string.Join('.', folders.Select(folder => folder == "bench" ? "Bench" : folder).Prepend("Oversight"));
    }

    /// <summary>With file-scoped namespaces a top-level type begins at the margin.</summary>
    [GeneratedRegex(
        @"^(?:(?:public|internal|file|static|sealed|abstract|readonly|ref|partial|unsafe)\s+)*(?:class|record(?:\s+struct|\s+class)?|struct|interface|enum|delegate\s+\S+)\s+(?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"^namespace\s+(?<name>[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Namespace();
}
