using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Oversight.Architecture.Tests.House;

/// <summary>The analyzer forbids them while compiling; the compiled programs show whether somebody silenced it.</summary>
public sealed class BannedSymbolTests
{
    private static readonly string[] Banned =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.Threading.Thread.Sleep", "System.Random.get_Shared",
    ];

    [Fact]
    public void Every_project_is_compiled_with_the_list_of_banned_symbols()
    {
        var props = Sources.Read("Directory.Build.props");
        props.ShouldContain("<AdditionalFiles Include=\"$(MSBuildThisFileDirectory)BannedSymbols.txt\" />");
        props.ShouldContain("<PackageReference Include=\"Microsoft.CodeAnalysis.BannedApiAnalyzers\"");

        // MSBuild imports only the nearest file of this name, so a second one would hide the first.
        Sources.All.Where(path => Path.GetFileName(path) == "Directory.Build.props").ShouldBe(["Directory.Build.props"]);
        Sources.Projects.Where(path => Escapes(Sources.Read(path))).ShouldBeEmpty();
    }

    [Fact]
    public void The_list_names_every_clock_and_every_unseeded_random()
    {
        var list = Sources.Read("BannedSymbols.txt");

        foreach (var symbol in Banned.Append("System.Random.#ctor"))
        {
            list.ShouldContain(symbol.Replace("get_", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void No_compiled_program_calls_a_banned_symbol()
    {
        var calls = from program in new[] { "Grains", "Storage", "Api", "Silo" }
                    let path = Path.Combine(AppContext.BaseDirectory, $"Oversight.{program}.dll")
                    from symbol in SymbolsOf(path).Intersect(Banned)
                    select $"{program} calls {symbol}";

        calls.ShouldBeEmpty();
    }

    [Fact]
    public void A_call_in_a_compiled_program_would_be_seen() =>
        SymbolsOf(typeof(BannedSymbolTests).Assembly.Location).ShouldContain("System.AppContext.get_BaseDirectory");

    private static bool Escapes(string project) =>
        project.Contains("AdditionalFiles Remove", StringComparison.Ordinal)
        || project.Contains("ImportDirectoryBuildProps", StringComparison.Ordinal)
        || project.Contains("RS0030", StringComparison.Ordinal);

    private static HashSet<string> SymbolsOf(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        return [.. metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => Name(metadata, member))];
    }

    private static string Name(MetadataReader metadata, MemberReference member)
    {
        var type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}";
    }
}
