using System.Text.Json;
using System.Text.Json.Nodes;

namespace Oversight.Grains.Questionnaires.Formats;

/// <summary>
/// What an exported file cannot say in the words of its format stands beside it, as the difference between what the import
/// reads there and what we have. So export and import are the identity, and what another program changes is still read.
/// </summary>
internal static class Overlay
{
    /// <summary>The member or column that holds it.</summary>
    public const string Name = "oversight";

    private static readonly string[] Children = ["pages", "items"];

    /// <summary>Page, item or questionnaire without what is inside.</summary>
    public static JsonObject Own<T>(T part) where T : class
    {
        var json = (part is Item item ? JsonSerializer.SerializeToNode(item, QuestionnaireJson.Options) : JsonSerializer.SerializeToNode(part, QuestionnaireJson.Options))!.AsObject();
        foreach (var child in Children)
        {
            json.Remove(child);
        }

        return json;
    }

    /// <summary>What must be applied to the first to get the second; null when nothing.</summary>
    public static JsonNode? Difference(JsonNode? from, JsonNode? to) => (from, to) switch
    {
        (JsonObject one, JsonObject other) => Members(one, other),
        (JsonArray one, JsonArray other) when one.Count == other.Count => Elements(one, other),
        _ => JsonNode.DeepEquals(from, to) ? null : to?.DeepClone(),
    };

    /// <exception cref="JsonException">The overlay is not one of ours.</exception>
    public static T Apply<T>(T part, JsonNode? overlay, Func<T, T, T> keepChildren) where T : class
    {
        if (overlay is not JsonObject changes)
        {
            return part;
        }

        var json = Own(part);
        Apply(json, changes);
        var type = part is Item ? typeof(Item) : typeof(T);
        var changed = (T)JsonSerializer.Deserialize(json, type, QuestionnaireJson.Options)!;
        return keepChildren(changed, part);
    }

    public static Item Apply(Item item, JsonNode? overlay) =>
        Apply(item, overlay, (changed, from) => (changed, from) switch
        {
            (Group group, Group before) => group with { Items = before.Items },
            _ => changed,
        });

    public static Page Apply(Page page, JsonNode? overlay) => Apply(page, overlay, (changed, from) => changed with { Items = from.Items });

    public static Questionnaire Apply(Questionnaire questionnaire, JsonNode? overlay) =>
        Apply(questionnaire, overlay, (changed, from) => changed.Pages.Count > 0 ? changed : changed with { Pages = from.Pages });

    private static JsonObject? Members(JsonObject from, JsonObject to)
    {
        var changes = new JsonObject();
        foreach (var name in from.Select(member => member.Key).Union(to.Select(member => member.Key)))
        {
            // Null takes a member away: our form never has one that is null.
            if (!to.ContainsKey(name))
            {
                changes[name] = null;
            }
            else if (!JsonNode.DeepEquals(from[name], to[name]))
            {
                changes[name] = Difference(from[name], to[name]);
            }
        }

        return changes.Count > 0 ? changes : null;
    }

    /// <summary>Lists of one length: the changed elements by their index.</summary>
    private static JsonObject? Elements(JsonArray from, JsonArray to)
    {
        var changes = new JsonObject();
        for (var index = 0; index < from.Count; index++)
        {
            if (Difference(from[index], to[index]) is { } change)
            {
                changes[index.ToString(System.Globalization.CultureInfo.InvariantCulture)] = change;
            }
        }

        return changes.Count > 0 ? changes : null;
    }

    private static JsonNode? Apply(JsonNode? target, JsonNode? change)
    {
        switch (target, change)
        {
            case (JsonObject members, JsonObject changes):
                foreach (var (name, value) in changes)
                {
                    if (value is null)
                    {
                        members.Remove(name);
                    }
                    else if (Apply(members[name], value) is var changed && !ReferenceEquals(changed, members[name]))
                    {
                        members[name] = changed;
                    }
                }

                return members;
            case (JsonArray elements, JsonObject changes):
                foreach (var (name, value) in changes)
                {
                    var index = int.TryParse(name, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var parsed) && parsed >= 0 && parsed < elements.Count ? parsed : throw new JsonException($"overlay: no element {name}");
                    if (Apply(elements[index], value) is var changed && !ReferenceEquals(changed, elements[index]))
                    {
                        elements[index] = changed;
                    }
                }

                return elements;
            default:
                return change?.DeepClone();
        }
    }
}
