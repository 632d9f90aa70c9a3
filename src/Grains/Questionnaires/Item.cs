using System.Text.Json.Serialization;
using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires;

/// <summary>What stands on a page: a question, or a group of items.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "item")]
[JsonDerivedType(typeof(Question), "question")]
[JsonDerivedType(typeof(Group), "group")]
public abstract record Item
{
    /// <summary>Unique in the questionnaire; answers and expressions name a question by it. <see cref="Codes"/> has the form.</summary>
    public required string Code { get; init; }

    /// <summary>May pipe: <c>{code}</c> is replaced by the answer to that question.</summary>
    public Texts Title { get; init; } = Texts.None;

    /// <summary>The item is shown when this is true, not when it is false or unknown; null always.</summary>
    public Expression? ShowIf { get; init; }

    /// <summary>The question itself, or those of the group.</summary>
    [JsonIgnore]
    public abstract IEnumerable<Question> Questions { get; }
}
