namespace Oversight.Api.Tests.FrontDoor;

/// <summary>One row of the secrecy matrix: through which door, of which kind, and who sees it.</summary>
/// <param name="What">In the words of the rule.</param>
/// <param name="Kind">report or complaint: whose number or words are looked for.</param>
/// <param name="Door">A GraphQL document, or the path of a page; $number, $other, $code, $street stand for the matter, its sibling and its place.</param>
/// <param name="Expected">+ or - for each of <see cref="Callers"/>.</param>
internal sealed record Exposure(string What, string Kind, string Door, string Expected)
{
    /// <summary>The report and the complaint are of one mixed submission; officer2 handles the report, officer the complaint.</summary>
    public static readonly string[] Callers = ["public", "root", "supervisor", "officer", "officer2", "staff", "deputy", "media", "elsewhere"];

    public static readonly Exposure[] All =
    [
        //                                                                                                        p r s o o2 s d m e
        new("content", "report", "{ matter(number: \"$number\") { number content } }", "- - + + + - - - -"),
        new("content", "complaint", "{ matter(number: \"$number\") { number content } }", "- - + + + + - - -"),
        new("state", "report", "{ matter(number: \"$number\") { number state stage deadline { due } } }", "- - + + + - - - -"),
        new("state", "complaint", "{ matter(number: \"$number\") { number state stage deadline { due } } }", "- - + + + + - - -"),
        new("parties, by numbers", "complaint", "{ matter(number: \"$number\") { number parties { complainants representatives agents { for matters powers from to } given { complainant } delegation } } }", "- - + + + + - - -"),
        new("list", "report", "{ matters(first: 100, filter: { enterprise: \"$code\" }) { nodes { number summary } } }", "- - + + + - - - -"),
        new("list", "complaint", "{ matters(first: 100, filter: { enterprise: \"$code\" }) { nodes { number summary } } }", "- - + + + + - - -"),
        new("own queue", "report", "{ queue(scope: MINE, first: 100) { nodes { number } } }", "- - - - + - - - -"),
        new("timeline of the enterprise", "report", "{ enterprise(code: \"$code\") { timeline(first: 50) { nodes { kind event summary number outcome } } } }", "- - + + + - - - -"),
        new("timeline of the enterprise", "complaint", "{ enterprise(code: \"$code\") { timeline(first: 50) { nodes { kind event summary number outcome } } } }", "- + + + + + - - -"),
        new("timeline of the street", "report", "{ street(code: \"$street\") { timeline(first: 50) { nodes { kind event summary number outcome } } } }", "- - + + + - - - -"),
        new("that it was split off", "report", "{ matter(number: \"$other\") { splitInto } }", "- - + - + - - - -"),
        new("whose complaint it came from", "complaint", "{ matter(number: \"$other\") { splitFrom } }", "- - + - + - - - -"),
        new("messages", "report", "{ matter(number: \"$number\") { messages { text } } }", "- - + - + - - - -"),
        new("request for the identity", "report", "{ matter(number: \"$number\") { identityRequest { number } } }", "- - + - + - - - -"),
        new("request for the identity, as custodian", "report", "{ identityRequests { number } }", "- - - - - + - - -"),
        new("page of the matter", "report", "/staff/matters/$number", "- - + + + - - - -"),
        new("page of the matter", "complaint", "/staff/matters/$number", "- - + + + + - - -"),
        new("page of the complaint", "report", "/staff/matters/$other", "- - + - + - - - -"),
        new("page of matters", "report", "/staff/matters?enterprise=$code", "- - + + + - - - -"),
        new("page of the enterprise", "report", "/enterprises/$code", "- - + + + - - - -"),
        new("page of the street", "report", "/streets/$street", "- - + + + - - - -"),
        new("page of custodians", "report", "/staff/identity", "- - - - - + - - -"),
        new("search", "report", "{ enterprises(filter: { text: \"$words\" }) { nodes { code name } } }", "- - - - - - - - -"),
    ];
}
