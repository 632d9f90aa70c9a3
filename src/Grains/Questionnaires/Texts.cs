using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Oversight.Grains.Questionnaires;

/// <summary>One text in several languages; in JSON an object from language to text.</summary>
[JsonConverter(typeof(TextsJson))]
public sealed class Texts : IEquatable<Texts>
{
    private readonly ImmutableSortedDictionary<string, string> byLanguage;

    private Texts(ImmutableSortedDictionary<string, string> byLanguage) => this.byLanguage = byLanguage;

    public static Texts None { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    public bool IsEmpty => byLanguage.IsEmpty;

    public IEnumerable<string> Languages => byLanguage.Keys;

    public static Texts Of(string language, string text) => None.With(language, text);

    /// <summary>The same with one language set; an empty text is none.</summary>
    public Texts With(string language, string? text) => new(string.IsNullOrEmpty(text) ? byLanguage.Remove(language) : byLanguage.SetItem(language, text));

    public string? In(string language) => byLanguage.GetValueOrDefault(language);

    /// <summary>In a language, or else in the one that stands in for it, or else in any; empty when there is none.</summary>
    public string In(string language, string instead) =>
        byLanguage.GetValueOrDefault(language) ?? byLanguage.GetValueOrDefault(instead) ?? byLanguage.Values.FirstOrDefault() ?? string.Empty;

    /// <summary>Every text changed by the same rule.</summary>
    public Texts Select(Func<string, string> change) => byLanguage.Aggregate(None, (texts, pair) => texts.With(pair.Key, change(pair.Value)));

    public bool Equals(Texts? other) => other is not null && byLanguage.SequenceEqual(other.byLanguage);

    public override bool Equals(object? obj) => Equals(obj as Texts);

    public override int GetHashCode() => byLanguage.Aggregate(0, (code, pair) => HashCode.Combine(code, pair.Key.GetHashCode(StringComparison.Ordinal), pair.Value.GetHashCode(StringComparison.Ordinal)));

    public override string ToString() => string.Join(" / ", byLanguage.Select(pair => $"{pair.Key}: {pair.Value}"));
}
