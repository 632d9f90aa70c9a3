namespace Oversight.Api.Surveys.Answering;

/// <summary>One thing to tick.</summary>
/// <param name="Id">Of the control, unique on the page.</param>
/// <param name="Value">What is sent.</param>
/// <param name="Text">What the person reads.</param>
/// <param name="Chosen">As it was answered.</param>
/// <param name="AsksWords">Has a field for words of one's own beside it.</param>
public sealed record ChoiceView(string Id, string Value, string Text, bool Chosen, bool AsksWords = false);
