using System.Reflection;
using System.Text.RegularExpressions;
using Orleans;
using Oversight.Grains.Ledger;

namespace Oversight.Architecture.Tests.Contracts;

/// <summary>Names that other processes and stored rows know: unique, of one form, and never those of a class.</summary>
public sealed partial class StoredNameTests
{
    private static readonly IReadOnlyList<Type> Types = [.. Assemblies.All.SelectMany(assembly => assembly.OwnTypes())];

    [Fact]
    public void Aliases_are_unique_and_begin_with_oversight()
    {
        var aliases = Types.Select(type => type.GetCustomAttribute<AliasAttribute>(inherit: false)).OfType<AliasAttribute>()
            .Select(alias => alias.Alias).ToList();

        aliases.ShouldNotBeEmpty();
        aliases.Where(alias => !alias.StartsWith("oversight.", StringComparison.Ordinal)).ShouldBeEmpty();
        GrainTests.Repeated(aliases).ShouldBeEmpty();
    }

    [Fact]
    public void Whatever_crosses_a_grain_call_has_an_alias()
    {
        var nameless = Types.Where(type => type.IsDefined(typeof(GenerateSerializerAttribute), inherit: false) || IsGrainInterface(type))
            .Where(type => !type.IsDefined(typeof(AliasAttribute), inherit: false));

        nameless.ShouldBeEmpty();
    }

    [Fact]
    public void Methods_of_one_grain_interface_have_different_aliases()
    {
        foreach (var contract in Types.Where(IsGrainInterface))
        {
            var aliases = contract.GetMethods().Select(method => method.GetCustomAttribute<AliasAttribute>()?.Alias).ToList();
            aliases.ShouldAllBe(alias => alias != null, contract.FullName);
            GrainTests.Repeated(aliases!).ShouldBeEmpty(contract.FullName);
        }
    }

    [Fact]
    public void Every_fact_has_a_unique_stored_name()
    {
        var facts = Types.Where(type => type.IsAssignableTo(typeof(IFact)) && type is { IsAbstract: false, IsInterface: false }).ToList();
        var names = facts.Select(fact => fact.GetCustomAttribute<RecordTypeAttribute>()?.Name).ToList();

        facts.ShouldNotBeEmpty();
        names.ShouldAllBe(name => name != null && FactName().IsMatch(name));
        GrainTests.Repeated(names!).ShouldBeEmpty();
    }

    /// <summary>Orleans reads an all-digit or all-hex grain key as a number, and different keys would share one row.</summary>
    [Fact]
    public void Subject_keys_begin_with_different_words_that_no_number_can_be()
    {
        var prefixes = typeof(SubjectKey).GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)
            .Where(field => field.IsLiteral && field.Name.EndsWith("Prefix", StringComparison.Ordinal))
            .Select(field => (string)field.GetRawConstantValue()!).ToList();

        prefixes.Count.ShouldBeGreaterThan(1);
        prefixes.ShouldAllBe(prefix => KeyPrefix().IsMatch(prefix));
        GrainTests.Repeated(prefixes).ShouldBeEmpty();
    }

    [Fact]
    public void Stream_names_begin_with_different_words_that_no_number_can_be()
    {
        var streams = typeof(StreamKey).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Select(method => (string)method.Invoke(null, [.. method.GetParameters().Select(parameter => parameter.ParameterType == typeof(int) ? (object)7 : "020235")])!).ToList();

        streams.Count.ShouldBeGreaterThan(1);
        streams.ShouldAllBe(stream => KeyPrefix().IsMatch(stream.Replace("020235-7", "", StringComparison.Ordinal).Replace("020235", "", StringComparison.Ordinal)));
        GrainTests.Repeated(streams).ShouldBeEmpty();
    }

    private static bool IsGrainInterface(Type type) =>
        type.IsInterface && (type.IsAssignableTo(typeof(IGrain)) || type.IsAssignableTo(typeof(Orleans.Services.IGrainService)));

    [GeneratedRegex(@"^[a-z]+\.[a-z][A-Za-z]*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FactName();

    [GeneratedRegex("^[a-z]*[g-z][a-z]*/$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KeyPrefix();
}
