using Oversight.Grains.Ledger;

namespace Oversight.Grains.Questionnaires.Library;

/// <summary>A frozen version on the read side.</summary>
/// <param name="Questionnaire">The id.</param>
/// <param name="Version">From 1.</param>
/// <param name="Revision">Of the draft that was frozen.</param>
/// <param name="Hash">SHA-256 of <paramref name="Text"/>, 64 hexadecimal digits.</param>
/// <param name="Text">What <see cref="QuestionnaireJson.Write"/> gave.</param>
public sealed record QuestionnaireVersionRow(string Questionnaire, int Version, int Revision, string Hash, string Text, DateTimeOffset At, string By) : IReadRow;
