namespace Oversight.Grains.Matters;

/// <summary>The body that a deputy belongs to.</summary>
[GenerateSerializer, Alias("oversight.DeputyBody")]
public enum DeputyBody
{
    /// <summary>People's congress (人民代表大会): the matter is a suggestion (建议).</summary>
    PeoplesCongress = 0,

    /// <summary>CPPCC (政协): the matter is a proposal (提案).</summary>
    Cppcc = 1,
}
