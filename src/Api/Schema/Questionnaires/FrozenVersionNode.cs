using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using Oversight.Grains.Questionnaires.Library;

namespace Oversight.Api.Schema.Questionnaires;

/// <summary>A version that never changes again.</summary>
[Name("QuestionnaireVersion")]
public sealed class FrozenVersionNode
{
    private readonly string questionnaire;
    private readonly FrozenVersion frozen;

    internal FrozenVersionNode(string questionnaire, FrozenVersion frozen)
    {
        this.questionnaire = questionnaire;
        this.frozen = frozen;
    }

    public int Version => frozen.Version;

    [Description("Of the draft that was frozen.")]
    public int Revision => frozen.Revision;

    [Description("SHA-256 of the text, 64 hexadecimal digits.")]
    public string Hash => frozen.Hash;

    public DateTimeOffset At => frozen.At;

    public string By => frozen.By;

    [Description("The frozen questionnaire as JSON.")]
    public async Task<string> Text(IResolveFieldContext context) =>
        (await context.RequestServices!.GetRequiredService<IQuestionnaireLibrary>().FindAsync(new(questionnaire, frozen.Version))).Json;
}
