namespace Oversight.Api.Tests.Network;

/// <summary>One door to a report in a bureau with a network, and who finds it there while each of two bodies has it.</summary>
/// <param name="Door">A GraphQL document; $number, $code and $street stand for the report and its place.</param>
/// <param name="AtIntake">+ or - for each of <see cref="Callers"/>, while the intake unit has it.</param>
/// <param name="AtStation">The same, after the station accepted it.</param>
internal sealed record NeedToKnow(string Door, string AtIntake, string AtStation)
{
    /// <summary>
    /// The officers of the intake unit, of the station, of another unit of the same bureau; a clerk of a contact point; the
    /// supervisor of the area; an officer of the other district.
    /// </summary>
    public static readonly string[] Callers = ["desk", "officer", "food", "guard", "supervisor", "elsewhere"];

    public static readonly NeedToKnow[] All =
    [
        //                                                                                            d o f g s e    d o f g s e
        new("{ matter(number: \"$number\") { number state stage content } }", "+ + + - + -", "- + - - + -"),
        new("{ matter(number: \"$number\") { number history { event } custody { links { body } } } }", "+ + + - + -", "- + - - + -"),
        new("{ matters(first: 100, filter: { enterprise: \"$code\" }) { nodes { number summary } } }", "+ + + - + -", "- + - - + -"),
        new("{ queue(scope: UNIT, first: 100) { nodes { number } } }", "+ - - - - -", "- + - - - -"),
        new("{ statisticsMatters(filter: { street: \"$street\" }, figure: \"reports\", first: 100) { nodes { number } } }", "+ + + - + -", "- + - - + -"),
        new("{ enterprise(code: \"$code\") { timeline(first: 50) { nodes { number summary } } } }", "+ + + - + -", "- + - - + -"),
        new("{ street(code: \"$street\") { timeline(first: 50) { nodes { number summary } } } }", "+ + + - + -", "- + - - + -"),
        new("{ similarMatters(enterprise: \"$code\", content: \"$content\") { matter { number } } }", "+ + + - + -", "- + - - + -"),
        new("/staff/matters/$number", "+ + + - + -", "- + - - + -"),
        new("/staff/matters?enterprise=$code", "+ + + - + -", "- + - - + -"),
        new("/enterprises/$code", "+ + + - + -", "- + - - + -"),
    ];
}
