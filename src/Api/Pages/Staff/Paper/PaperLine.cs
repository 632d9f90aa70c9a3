using Oversight.Grains.Questionnaires;

namespace Oversight.Api.Pages.Staff.Paper;

/// <summary>One question as it stands on paper.</summary>
/// <param name="Question">The definition.</param>
/// <param name="Number">From 1; null for a text to read.</param>
/// <param name="Field">Of its input.</param>
/// <param name="Title">In the language of the form; other answers are named by their numbers.</param>
/// <param name="Hint">Empty for none.</param>
/// <param name="Conditions">When it is to be answered, and where to go on afterwards.</param>
/// <param name="Options">Their texts in the order of the questionnaire.</param>
/// <param name="Rows">Of a matrix.</param>
/// <param name="Ends">What the lowest and the highest value mean, where that is said.</param>
public sealed record PaperLine(
    Question Question, int? Number, string Field, string Title, string Hint, IReadOnlyList<string> Conditions, IReadOnlyList<string> Options, IReadOnlyList<string> Rows, string Ends);
