namespace Oversight.Grains.Matters.Documents;

/// <summary>What the officer wrote into one field of a document.</summary>
[GenerateSerializer, Immutable, Alias("oversight.DocumentField")]
public sealed record DocumentField([property: Id(0)] string Tag, [property: Id(1)] string Value);
