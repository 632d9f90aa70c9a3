using System.Buffers;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Questionnaires.Library;

/// <summary>What ids and drafts of the library must be, and who works with them.</summary>
public static class LibraryRules
{
    public const int LongestId = 60;

    /// <summary>In UTF-16 units. The largest of the real forms that the tests read has a tenth of it.</summary>
    public const int LongestDraft = 2_000_000;

    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private static readonly Role[] Editors = [Role.Admin, Role.Supervisor, Role.Staff];

    public static bool MayEdit(Caller caller) => caller.Is(Editors);

    /// <exception cref="ForbiddenException">Questionnaires are the business of staff, supervisors and administrators.</exception>
    public static void RequireEditor(Caller caller) => caller.Require(Editors);

    public static bool IsId(string? id) =>
        id is { Length: >= 2 and <= LongestId } && char.IsAsciiLetterLower(id[0]) && !id.AsSpan().ContainsAnyExcept(IdCharacters);

    public static void Id(string field, string? id)
    {
        if (!IsId(id))
        {
            throw new InvalidInputException(field, id, $"2 to {LongestId} characters of a-z, 0-9 and '-', beginning with a letter");
        }
    }

    /// <summary>The draft as it is stored: with the id of its stream and the number of the version that it would become.</summary>
    internal static string Draft(string text, string id, QuestionnaireState? state)
    {
        if (text.Length > LongestDraft)
        {
            throw new InvalidInputException("questionnaire", null, $"must not be longer than {LongestDraft} characters");
        }

        var draft = QuestionnaireJson.Read(text) with { Id = id, Version = (state?.Versions.Length ?? 0) + 1 };
        return QuestionnaireJson.Write(draft);
    }

    internal static void RequireActive(QuestionnaireState state)
    {
        if (state.Retired)
        {
            throw new InvalidInputException("id", state.Id, "the questionnaire is retired");
        }
    }

    internal static NotFoundException Unknown(string id) => new("id", id, $"id: there is no questionnaire {OversightException.Shorten(id)}");
}
