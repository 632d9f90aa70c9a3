using System.Text.Json.Serialization;

namespace Oversight.Grains.Questionnaires;

/// <summary>Items under one heading and one condition.</summary>
public sealed record Group : Item
{
    /// <summary>The items of the group appear in an order drawn from the seed of the interview.</summary>
    public bool RandomOrder { get; init; }

    public IReadOnlyList<Item> Items { get; init; } = [];

    [JsonIgnore]
    public override IEnumerable<Question> Questions => Items.SelectMany(item => item.Questions);
}
