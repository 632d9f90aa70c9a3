using Oversight.Grains.Questionnaires.Answering;

namespace Oversight.Grains.Responses.Paper;

/// <summary>One question of a form whose entries differ, with both answers; null for none.</summary>
public sealed record PaperDifference(string Question, Answer? First, Answer? Second);
