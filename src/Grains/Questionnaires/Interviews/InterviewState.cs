using Oversight.Grains.Questionnaires.Answering;

namespace Oversight.Grains.Questionnaires.Interviews;

/// <summary>What the logic makes of a questionnaire and answers.</summary>
public sealed record InterviewState
{
    /// <summary>Pages on which something is shown, in order.</summary>
    public required IReadOnlyList<VisiblePage> Pages { get; init; }

    /// <summary>Where to go on after <see cref="InterviewOptions.After"/>; null when nothing follows.</summary>
    public required VisiblePage? NextPage { get; init; }

    /// <summary>What may be stored: nothing that the logic hides.</summary>
    public required Answers Answers { get; init; }

    /// <summary>The values of the visible computed questions, as texts.</summary>
    public required IReadOnlyDictionary<string, string> Computed { get; init; }

    /// <summary>In the order of the document; also for answers that are not in <see cref="Answers"/> because they are malformed.</summary>
    public required IReadOnlyList<AnswerError> Errors { get; init; }

    public required bool ScreenedOut { get; init; }

    /// <summary>What a person who is screened out reads.</summary>
    public string ScreenOutMessage { get; init; } = string.Empty;

    /// <summary>What a person who is done reads.</summary>
    public string Closing { get; init; } = string.Empty;

    /// <summary>Nothing that must be answered is open and no answer breaks a rule.</summary>
    public bool IsComplete => Errors.Count == 0;

    /// <summary>The errors of one question.</summary>
    public IEnumerable<AnswerError> ErrorsOf(string code) => Errors.Where(error => error.Question == code);

    public bool Shows(string code) => Pages.Any(page => page.Questions.Any(question => question.Code == code));
}
