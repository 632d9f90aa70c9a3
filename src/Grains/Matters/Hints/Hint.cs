using System.Collections.Immutable;

namespace Oversight.Grains.Matters.Hints;

/// <summary>A hint with the numbers of the matters that led to it, newest first.</summary>
[GenerateSerializer, Immutable, Alias("oversight.Hint")]
public sealed record Hint([property: Id(0)] HintCode Code, [property: Id(1)] ImmutableArray<string> Evidence)
{
    /// <summary>Abbreviation of the rule and the article.</summary>
    public string Article() => Code switch
    {
        HintCode.Frequency => "O121 art 17(1)",
        HintCode.Bulk => "O121 art 17(2)",
        HintCode.SharedContact => "O121 art 17(4)",
        HintCode.Extortion => "O121 art 42",
        _ => "O121 art 35",
    };
}
