using System.Reflection;
using System.Runtime.CompilerServices;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Tests.Ledger;

/// <summary>
/// The ledger is for ever: each type of record has a file with JSON as it was stored, which must go on being read, and come
/// out of the present code as the same JSON. A file is never edited; a type that changes gets an upcast and a second file.
/// </summary>
public sealed class StoredFactsTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Ledger", "Stored");

    public static TheoryData<string> Types => [.. RecordTypes.Names.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_stored_record_is_read_and_written_as_it_was(string type)
    {
        var stored = File.ReadAllText(Path.Combine(Folder, $"{type}.json")).TrimEnd('\n');
        var fact = RecordTypes.Read(type, stored);
        RecordTypes.NameOf(fact).ShouldBe(type);
        RecordTypes.Write(fact).ShouldBe(stored);
    }

    [Fact]
    public void Every_stored_file_belongs_to_a_type_that_is_still_known() =>
        Directory.GetFiles(Folder, "*.json").Select(Path.GetFileNameWithoutExtension).ShouldBe(RecordTypes.Names, ignoreOrder: true);

    /// <summary>Null is not written, so a property that may be null must not be required when it is read.</summary>
    [Theory]
    [MemberData(nameof(Types))]
    public void What_may_be_null_is_never_required(string type)
    {
        var fact = RecordTypes.Read(type, File.ReadAllText(Path.Combine(Folder, $"{type}.json"))).GetType();
        var nullability = new NullabilityInfoContext();
        fact.GetProperties()
            .Where(property => property.IsDefined(typeof(RequiredMemberAttribute)) && nullability.Create(property).WriteState == NullabilityState.Nullable)
            .Select(property => property.Name)
            .ShouldBeEmpty();
    }

    [Fact]
    public void An_unknown_type_is_an_error_and_never_passed_over() =>
        Should.Throw<InvalidDataException>(() => RecordTypes.Read("matter.unheardOf", "{}")).Message.ShouldContain("matter.unheardOf");
}
