using System.Text.Json.Nodes;

namespace Oversight.Api.Tests.FrontDoor;

/// <summary>A text field of a submission, and where what was written can be read again.</summary>
/// <param name="Mutation">Such as <c>submitComplaint</c>.</param>
/// <param name="Field">As errors name it: <c>reporter.name</c>.</param>
/// <param name="ReadAgain">The path below <c>matter</c>, or below the vault's answer for <c>reporter</c>; null where nothing keeps it.</param>
internal sealed record TextField(string Mutation, string Field, string? ReadAgain)
{
    public static readonly TextField[] All =
    [
        new("submitComplaint", "content", "content"),
        new("submitComplaint", "commandId", null),
        new("submitComplaint", "enterprise", "enterprise"),
        new("submitComplaint", "street", "street.code"),
        new("submitComplaint", "enterpriseName", "enterpriseName"),
        new("submitComplaint", "address", null),
        new("submitComplaint", "reporter.name", "name"),
        new("submitComplaint", "reporter.phone", "phone"),
        new("submitComplaint", "reporter.address", "address"),
        new("submitReport", "content", "content"),
        new("submitReport", "reporter.name", "name"),
        new("submitMediaItem", "content", "content"),
        new("submitMediaItem", "outlet", "media.outlet"),
        new("submitMediaItem", "headline", "media.headline"),
        new("submitMediaItem", "url", "media.url"),
        new("submitSuggestion", "content", "content"),
        new("submitSuggestion", "deputy", "suggestion.deputy"),
        new("submitSuggestion", "title", "suggestion.title"),
        new("submitFinding", "content", "content"),
        new("submitFinding", "department", "finding.department"),
        new("submitFinding", "documentNumber", "finding.documentNumber"),
        new("submitFinding", "measure", "finding.measure"),
    ];

    public bool IsOfReporter => Field.StartsWith("reporter.", StringComparison.Ordinal);

    public string Document => $"mutation($input: {char.ToUpperInvariant(Mutation[0])}{Mutation[1..]}Input!) {{ {Mutation}(input: $input) {{ number receipt }} }}";

    /// <summary>A submission that is accepted, but for the text.</summary>
    /// <param name="street">Where it is counted.</param>
    /// <param name="text">What stands in the field.</param>
    /// <param name="at">The text's place in the list, for an address of its own.</param>
    public JsonObject Input(string street, string text, int at)
    {
        var input = new JsonObject { ["commandId"] = Guid.NewGuid().ToString("N"), ["street"] = street, ["content"] = "买到的面是坏的。" };
        AddKind(input);
        if (Field is "enterpriseName" or "address")
        {
            (input["enterpriseName"], input["address"]) = ($"路边小吃{at}", $"河边第{at}棵树下");
        }

        var holder = IsOfReporter ? input["reporter"]!.AsObject() : input;
        holder[Field[(Field.IndexOf('.', StringComparison.Ordinal) + 1)..]] = text;
        return input;
    }

    private void AddKind(JsonObject input)
    {
        if (Mutation == "submitComplaint" || IsOfReporter)
        {
            input["reporter"] = new JsonObject { ["name"] = "王小明", ["phone"] = "13800001111", ["address"] = "某路1号" };
        }

        if (Mutation == "submitMediaItem")
        {
            input["outlet"] = "都市快报";
        }
        else if (Mutation == "submitSuggestion")
        {
            (input["deputy"], input["body"]) = ("李代表", "PEOPLES_CONGRESS");
        }
        else if (Mutation == "submitFinding")
        {
            input["department"] = "消防救援大队";
        }
    }
}
