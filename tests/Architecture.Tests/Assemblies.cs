using System.Reflection;

namespace Oversight.Architecture.Tests;

/// <summary>The four projects as they were compiled.</summary>
internal static class Assemblies
{
    public static Assembly Grains { get; } = Assembly.Load("Oversight.Grains");

    public static Assembly Storage { get; } = Assembly.Load("Oversight.Storage");

    public static Assembly Api { get; } = Assembly.Load("Oversight.Api");

    public static Assembly Silo { get; } = Assembly.Load("Oversight.Silo");

    public static IReadOnlyList<Assembly> All { get; } = [Grains, Storage, Api, Silo];

    /// <summary>The types that we wrote, without what compilers and generators add.</summary>
    public static IEnumerable<Type> OwnTypes(this Assembly assembly) => assembly.GetTypes()
        .Where(type => type.Namespace?.StartsWith("Oversight.", StringComparison.Ordinal) == true && !type.Name.Contains('<', StringComparison.Ordinal));
}
