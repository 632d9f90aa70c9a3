using System.Reflection;
using System.Xml.Linq;

namespace Oversight.Architecture.Tests.House;

public sealed class DependencyTests
{
    [Theory]
    [InlineData("Grains", "")]
    [InlineData("Storage", "Grains")]
    [InlineData("Api", "Grains")]
    [InlineData("Silo", "Api, Storage")]
    public void A_project_refers_only_to_the_projects_below_it(string project, string allowed)
    {
        var path = $"src/{project}/Oversight.{project}.csproj";
        var references = XDocument.Parse(Sources.Read(path)).Descendants("ProjectReference")
            .Select(reference => Path.GetFileName(Path.GetDirectoryName(reference.Attribute("Include")!.Value.Replace('\\', '/'))!))
            .Order(StringComparer.Ordinal);

        string.Join(", ", references).ShouldBe(allowed, path);
    }

    [Fact]
    public void The_domain_knows_neither_database_nor_web() =>
        ForbiddenReferences(Assemblies.Grains,
            "Oversight.Storage", "Oversight.Api", "Oversight.Silo", "Npgsql", "Microsoft.Data.Sqlite", "Dapper", "dbup", "System.Data",
            "Microsoft.AspNetCore", "System.Net.Http", "GraphQL", "Quartz").ShouldBeEmpty();

    [Fact]
    public void The_surface_reaches_the_database_only_through_interfaces_of_the_domain() =>
        ForbiddenReferences(Assemblies.Api,
            "Oversight.Storage", "Oversight.Silo", "Npgsql", "Microsoft.Data.Sqlite", "Dapper", "dbup", "System.Data").ShouldBeEmpty();

    [Fact]
    public void Storage_knows_nothing_of_the_surface() =>
        ForbiddenReferences(Assemblies.Storage, "Oversight.Api", "Oversight.Silo", "GraphQL", "Microsoft.AspNetCore.Mvc").ShouldBeEmpty();

    [Fact]
    public void A_reference_that_is_not_allowed_would_be_seen() =>
        ForbiddenReferences(Assemblies.Storage, "Npgsql").ShouldNotBeEmpty();

    private static IEnumerable<string> ForbiddenReferences(Assembly assembly, params string[] forbidden) =>
        from reference in assembly.GetReferencedAssemblies()
        where forbidden.Any(name => reference.Name!.StartsWith(name, StringComparison.OrdinalIgnoreCase))
        select $"{assembly.GetName().Name} → {reference.Name}";
}
