using Oversight.Grains.Campaigns.Populations;
using Oversight.Grains.Errors;

namespace Oversight.Api.Console.Campaigns;

/// <summary>One pasted line of a list of guests.</summary>
/// <param name="Number">Of the line in the text, from 1; empty lines count.</param>
/// <param name="Guest">Who it names.</param>
/// <param name="Refusal">What is wrong with it; null for nothing.</param>
internal sealed record GuestLine(int Number, GuestEntry Guest, InvalidInputException? Refusal);
