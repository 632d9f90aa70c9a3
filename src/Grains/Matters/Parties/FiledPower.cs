namespace Oversight.Grains.Matters.Parties;

/// <summary>An agent's power of attorney as the matter knows it; <paramref name="Number"/> counts the agents from 1.</summary>
[GenerateSerializer, Immutable, Alias("oversight.FiledPower")]
public sealed record FiledPower([property: Id(0)] int Number, [property: Id(1)] GrantedPower Power)
{
    public bool IsValidOn(DateOnly day) => Power.From <= day && day <= Power.To;
}
