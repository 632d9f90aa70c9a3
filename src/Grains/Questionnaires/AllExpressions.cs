using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires;

/// <summary>Every expression of a questionnaire.</summary>
internal static class AllExpressions
{
    public static IEnumerable<Expression> Of(Questionnaire questionnaire) => questionnaire.Places().SelectMany(Of).OfType<Expression>();

    private static IEnumerable<Expression?> Of(Place place) => place.Question is not { } question
        ? [place.ShowIf]
        : [place.ShowIf, question.Value, .. question.Options.Select(option => option.ShowIf), .. question.Checks.Select(check => check.Condition), .. question.Jumps.Select(jump => jump.If)];
}
