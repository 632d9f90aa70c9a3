namespace Oversight.Grains.Matters.Steps;

/// <summary>What the person said when called back (回访).</summary>
[GenerateSerializer, Alias("oversight.Satisfaction")]
public enum Satisfaction
{
    VerySatisfied = 0,
    Satisfied = 1,
    Fair = 2,
    Dissatisfied = 3,
}
