using System.Text.Json.Nodes;

namespace Oversight.Grains.Questionnaires.Formats;

/// <summary>Compares what an import reads from an export with what was exported.</summary>
internal sealed class OverlayOf
{
    private readonly List<NotCarried> beside = [];

    /// <summary>Null where the export says all; index 0 is the questionnaire, the others its places in order.</summary>
    public IReadOnlyList<JsonNode?> Overlays { get; }

    public IReadOnlyList<NotCarried> Beside => beside;

    public OverlayOf(Questionnaire own, Questionnaire read)
    {
        var ownPlaces = own.Places().ToList();
        var readPlaces = read.Places().ToList();
        if (ownPlaces.Count == readPlaces.Count && ownPlaces.Zip(readPlaces).All(pair => SameShape(pair.First, pair.Second)))
        {
            Overlays = [Difference(string.Empty, Overlay.Own(read), Overlay.Own(own)), .. ownPlaces.Zip(readPlaces).Select(Difference)];
            return;
        }

        // Another shape: the whole document stands beside, and what another program changes is then not read.
        var all = Overlay.Own(own);
        all["pages"] = System.Text.Json.JsonSerializer.SerializeToNode(own.Pages, QuestionnaireJson.Options);
        Overlays = [all, .. ownPlaces.Select(_ => (JsonNode?)null)];
        beside.Add(new(own.Id, "pages", new("结构无法用该格式表示", "the structure cannot be said in this format")));
    }

    private static bool SameShape(Place own, Place read) => (own.Item, read.Item) switch
    {
        (null, null) => true,
        (Group one, Group other) => one.Items.Count == other.Items.Count,
        (Question, Question) => true,
        _ => false,
    };

    private JsonObject? Difference((Place Own, Place Read) pair) => pair.Own.Item is { } item
        ? Difference(pair.Own.Code, Overlay.Own(pair.Read.Item!), Overlay.Own(item))
        : Difference(pair.Own.Code, Overlay.Own(pair.Read.Page), Overlay.Own(pair.Own.Page));

    private JsonObject? Difference(string place, JsonObject read, JsonObject own)
    {
        var difference = Overlay.Difference(read, own) as JsonObject;
        foreach (var name in difference?.Select(member => member.Key) ?? [])
        {
            beside.Add(new(place, name, new("该格式没有对应内容，仅本系统可读", "the format has no words for it; only our import reads it")));
        }

        return difference;
    }
}
