namespace Oversight.Grains.Streets;

/// <summary>One administrative division with its full name (上海市, 市辖区, 松江区, 叶榭镇).</summary>
[GenerateSerializer, Immutable]
[Alias("oversight.Division")]
public sealed record Division([property: Id(0)] DivisionCode Code, [property: Id(1)] string Name)
{
    public DivisionLevel Level => Code.Level;
}
