namespace Oversight.Grains.Ledger;

/// <summary>
/// A command's id in the scope of its caller: two callers may use the same id, and neither ever sees the other's answer.
/// </summary>
[GenerateSerializer, Immutable, Alias("oversight.CommandKey")]
public readonly record struct CommandKey([property: Id(0)] string Actor, [property: Id(1)] string Id)
{
    public const int MaxIdLength = 64;

    /// <summary>A command that this one sets off, such as the move of one matter of many; repeating the parent repeats it.</summary>
    public CommandKey Child(string name) => new(Actor, $"{Id}/{name}");

    public override string ToString() => $"{Actor}:{Id}";
}
