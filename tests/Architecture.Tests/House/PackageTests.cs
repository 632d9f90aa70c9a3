using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Oversight.Architecture.Tests.House;

public sealed partial class PackageTests
{
    [Fact]
    public void Every_package_has_one_exact_version()
    {
        var loose = XDocument.Parse(Sources.Read("Directory.Packages.props")).Descendants("PackageVersion")
            .Where(package => !Exact().IsMatch(package.Attribute("Version")!.Value))
            .Select(package => package.ToString());

        loose.ShouldBeEmpty("versions are written as [x.y.z]");
    }

    [Fact]
    public void No_project_chooses_a_version_of_its_own()
    {
        var own = from path in Sources.Projects
                  from reference in XDocument.Parse(Sources.Read(path)).Descendants("PackageReference")
                  where reference.Attributes().Any(attribute => attribute.Name.LocalName is "Version" or "VersionOverride") || reference.HasElements
                  select $"{path}: {reference}";

        own.ShouldBeEmpty("versions stand in Directory.Packages.props");
    }

    [Fact]
    public void Packages_for_node_have_exact_versions_too()
    {
        var loose = from path in Sources.All
                    where path.EndsWith("/package.json", StringComparison.Ordinal)
                    from Match range in NodeRange().Matches(Sources.Read(path))
                    select $"{path}: {range.Value}";

        loose.ShouldBeEmpty();
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Sources.Read("Oversight.sln").Replace('\\', '/');

        Sources.Projects.Where(path => !solution.Contains($"\"{path}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [GeneratedRegex(@"^\[\d+(\.\d+){2,3}(-[0-9a-z.]+)?\]$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Exact();

    [GeneratedRegex("""
        ": *"[\^~>*][^"]*"
        """, RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NodeRange();
}
