using System.Reflection;
using Orleans;
using Orleans.Concurrency;
using Orleans.Metadata;
using Orleans.Runtime;

namespace Oversight.Architecture.Tests.Contracts;

public sealed class GrainTests
{
    private static readonly IReadOnlyList<Type> Grains =
        [.. Assemblies.All.SelectMany(assembly => assembly.OwnTypes()).Where(type => type.IsAssignableTo(typeof(Grain)) && !type.IsAbstract)];

    [Fact]
    public void Grains_are_internal_and_sealed()
    {
        Grains.ShouldNotBeEmpty();
        Grains.Where(grain => grain.IsPublic || !grain.IsSealed).ShouldBeEmpty();
    }

    /// <summary>One request at a time, also across await: read, decide and write must not be cut in two by another request.</summary>
    [Fact]
    public void No_grain_is_reentrant() =>
        Grains.Where(grain => grain.IsDefined(typeof(ReentrantAttribute), inherit: true) || grain.IsDefined(typeof(MayInterleaveAttribute), inherit: true))
            .ShouldBeEmpty();

    [Fact]
    public void Grain_types_are_named_and_their_names_are_unique()
    {
        var names = Grains.Select(grain => (grain, name: GrainTypeName(grain))).ToList();

        names.Where(row => row.name is null).Select(row => row.grain).ShouldBeEmpty("[GrainType(\"…\")] makes renaming a class free");
        Repeated(names.Select(row => row.name!)).ShouldBeEmpty();
    }

    /// <summary>
    /// A stored row's key is state name and grain key, without the grain type: equal names would share rows. Subjects store
    /// under the name of their type, which is unique; a state named in an attribute could be another one's.
    /// </summary>
    [Fact]
    public void No_grain_names_its_state_itself() =>
        Grains.SelectMany(grain => grain.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .SelectMany(constructor => constructor.GetParameters())
            .Where(parameter => parameter.GetCustomAttribute<PersistentStateAttribute>() is not null)
            .ShouldBeEmpty();

    [Fact]
    public void A_repeated_name_would_be_seen() => Repeated(["a", "b", "a"]).ShouldBe(["a"]);

    internal static IEnumerable<string> Repeated(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key);

    private static string? GrainTypeName(Type grain) => grain.GetCustomAttributesData()
        .SingleOrDefault(attribute => attribute.AttributeType == typeof(GrainTypeAttribute))?.ConstructorArguments[0].Value as string;
}
