using System.Security.Cryptography;
using System.Text;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires.Linting;

namespace Oversight.Grains.Questionnaires;

/// <summary>A questionnaire that never changes again, with the digest of what it says.</summary>
public sealed record PublishedQuestionnaire
{
    private PublishedQuestionnaire(Questionnaire questionnaire, string json)
    {
        Questionnaire = questionnaire;
        Json = json;
        Hash = HashOf(json);
    }

    public Questionnaire Questionnaire { get; }

    /// <summary>What is stored: <see cref="QuestionnaireJson.Write"/>.</summary>
    public string Json { get; }

    /// <summary>SHA-256 of <see cref="Json"/> in UTF-8, 64 hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>Freezes a questionnaire in which the linter finds no error.</summary>
    /// <exception cref="InvalidInputException">Names the first finding that is an error.</exception>
    public static PublishedQuestionnaire Publish(Questionnaire questionnaire)
    {
        var json = QuestionnaireJson.Write(questionnaire);
        var own = QuestionnaireJson.Read(json);
        var error = Linter.Check(own).FirstOrDefault(finding => finding.Severity == Severity.Error);
        return error is null ? new(own, json) : throw new InvalidInputException(error.Place, null, error.Code, $"{error.Place}: {error.Text.En}");
    }

    /// <summary>SHA-256 of a text in UTF-8, 64 hexadecimal digits.</summary>
    public static string HashOf(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));

    /// <summary>Reads back what was stored.</summary>
    /// <exception cref="InvalidInputException">The text is not the one that had this hash.</exception>
    public static PublishedQuestionnaire Restore(string json, string hash)
    {
        var read = new PublishedQuestionnaire(QuestionnaireJson.Read(json), json);
        return read.Hash == hash ? read : throw new InvalidInputException("questionnaire.hash", hash, "must be that of the published text");
    }
}
