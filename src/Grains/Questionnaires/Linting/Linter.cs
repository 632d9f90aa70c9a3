namespace Oversight.Grains.Questionnaires.Linting;

/// <summary>Finds what is wrong with a questionnaire before anybody answers it.</summary>
public static class Linter
{
    /// <summary>First what is wrong with codes, then with questions, expressions, ways and texts; each in the order of the document.</summary>
    public static IReadOnlyList<Finding> Check(Questionnaire questionnaire)
    {
        var findings = new Findings();
        StructureRules.Check(questionnaire, findings);
        QuestionRules.Check(questionnaire, findings);
        ExpressionRules.Check(questionnaire, findings);
        // Ways are computed with conditions that have a type; with a broken one every finding would be a guess.
        if (!findings.HasErrors)
        {
            ReachRules.Check(questionnaire, findings);
        }

        TextRules.Check(questionnaire, findings);
        return findings.All;
    }
}
