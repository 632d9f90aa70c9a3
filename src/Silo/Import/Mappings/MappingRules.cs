using System.Collections.Frozen;

namespace Oversight.Silo.Import.Mappings;

/// <summary>What a mapping may say.</summary>
internal static class MappingRules
{
    /// <summary>The fields that each kind of file can have.</summary>
    public static FrozenDictionary<ImportKind, string[]> Fields { get; } = new Dictionary<ImportKind, string[]>
    {
        [ImportKind.Divisions] = ["code", "name"],
        [ImportKind.Enterprises] = ["code", "name", "address", "region", "street", "registeredOn", "type", "scope"],
        [ImportKind.Matters] =
        [
            "id", "kind", "enterprise", "enterpriseName", "address", "region", "street", "content", "claims", "occurred", "received",
            "closed", "outcome", "note", "outlet", "headline", "url", "published", "deputy", "body", "title", "department",
            "document", "measure",
        ],
        [ImportKind.Bodies] =
        [
            "id", "kind", "name", "nameEn", "intake", "place", "enterprise", "parent", "areas", "fields", "matters", "dutyHours", "address",
            "phone", "activeFrom", "activeTo",
        ],
    }.ToFrozenDictionary();

    public static string? Problem(ImportKind kind, string field, FieldRule rule)
    {
        if (!Fields[kind].Contains(field)) return $"{field} is no field of {kind}; there are {string.Join(", ", Fields[kind])}";
        var sources = new object?[] { rule.Column, rule.Join, rule.Value, rule.Digest }.Count(s => s is not null);
        if (sources != 1) return $"{field} needs exactly one of column, join, value and digest, has {sources}";
        if (rule.Columns.Any(string.IsNullOrWhiteSpace)) return $"{field} names a column without a name";
        if (rule.OnlyWith is { } other && !Fields[kind].Contains(other)) return $"{field} goes only with {other}, which is no field of {kind}";
        if (rule.Zone is { } zone && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _)) return $"{field}: there is no time zone {zone}";
        return null;
    }
}
