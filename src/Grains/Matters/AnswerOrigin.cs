using System.Security.Cryptography;
using System.Text;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters;

/// <summary>The open answer of a questionnaire that a matter was made of.</summary>
/// <param name="Campaign">Id.</param>
/// <param name="Response">Id of the answer sheet, which holds neither a name nor a token.</param>
/// <param name="Question">Code.</param>
/// <param name="By">Name of the account that read it and decided.</param>
[GenerateSerializer, Immutable, Alias("oversight.AnswerOrigin")]
public sealed record AnswerOrigin(
    [property: Id(0)] string Campaign, [property: Id(1)] string Response, [property: Id(2)] string Question, [property: Id(3)] string By)
{
    /// <summary>The same for everybody who decides on this answer, so that the ledger itself lets one matter come of it. No account can have such a name.</summary>
    private const string Actor = "answer/";

    /// <summary>The command that opens the matter.</summary>
    public static CommandKey Command(string response, string question) =>
        new(Actor, Base32.Encode(SHA256.HashData(Encoding.UTF8.GetBytes($"{response}/{question}")).AsSpan(0, 16)));
}
