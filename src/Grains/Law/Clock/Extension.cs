namespace Oversight.Grains.Law.Clock;

/// <summary>An extension that a person has approved.</summary>
/// <param name="Limit">By how much; in the unit of the limit it adds to it, in another it is counted on from the end.</param>
/// <param name="ApprovedBy">Who approved it, for the explanation.</param>
/// <param name="ApprovedOn">When, for the explanation; it does not move the date.</param>
public sealed record Extension(Limit Limit, string? ApprovedBy = null, DateOnly? ApprovedOn = null);
