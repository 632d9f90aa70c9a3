namespace Oversight.Grains.Ledger;

/// <summary>The stable name under which a fact is stored. It never changes, whatever happens to the class.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RecordTypeAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
