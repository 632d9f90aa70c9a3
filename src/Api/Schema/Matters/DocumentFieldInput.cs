namespace Oversight.Api.Schema.Matters;

/// <summary>
/// A field of a document that is written by hand, by its tag. Days as 2026-11-24, moments as 2026-11-24T09:30 in China's time,
/// consents yes or no, grounds by their number.
/// </summary>
public sealed record DocumentFieldInput
{
    public required string Tag { get; init; }

    public required string Value { get; init; }
}
