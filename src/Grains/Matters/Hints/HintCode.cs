namespace Oversight.Grains.Matters.Hints;

/// <summary>What a person may want to look at before deciding. None of them decides anything.</summary>
[GenerateSerializer, Alias("oversight.HintCode")]
public enum HintCode
{
    /// <summary>Often against the same business, Order 121 art 17(1).</summary>
    Frequency = 0,

    /// <summary>In bulk within a short time, Order 121 art 17(2).</summary>
    Bulk = 1,

    /// <summary>Several people with one telephone or address, Order 121 art 17(4).</summary>
    SharedContact = 2,

    /// <summary>The same words against several businesses, Order 121 art 42.</summary>
    Extortion = 3,

    /// <summary>The same reporter, business and facts, Order 121 art 35.</summary>
    SameFacts = 4,

    /// <summary>The same reporter and business with other facts, Order 121 art 35.</summary>
    NewFacts = 5,
}
