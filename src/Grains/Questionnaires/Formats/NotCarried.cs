using Oversight.Grains.Law;

namespace Oversight.Grains.Questionnaires.Formats;

/// <summary>Something of a file that our model does not hold, or holds in another way.</summary>
/// <param name="Place">Where in the file: <c>survey row 5 (age)</c>, <c>page1 › satisfaction</c>.</param>
/// <param name="What">As the file writes it, shortened: <c>colCount: 4</c>.</param>
/// <param name="Reason">For people.</param>
public sealed record NotCarried(string Place, string What, TwoTexts Reason);
