namespace Oversight.Api.Surveys.Answering;

/// <summary>A row of a matrix, or an option that is to be ranked.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Name">Of the form's field.</param>
/// <param name="Text">What the person reads.</param>
/// <param name="Choices">Of a matrix the columns, of a ranking the ranks from 1.</param>
public sealed record RowView(string Id, string Name, string Text, IReadOnlyList<ChoiceView> Choices);
