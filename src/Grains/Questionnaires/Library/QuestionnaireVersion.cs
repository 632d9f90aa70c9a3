namespace Oversight.Grains.Questionnaires.Library;

/// <summary>Names one frozen version: what campaigns and answers refer to.</summary>
/// <param name="Questionnaire">The id of the questionnaire.</param>
/// <param name="Version">From 1.</param>
[GenerateSerializer, Immutable, Alias("oversight.QuestionnaireVersion")]
public sealed record QuestionnaireVersion([property: Id(0)] string Questionnaire, [property: Id(1)] int Version)
{
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Questionnaire} v{Version}");
}
