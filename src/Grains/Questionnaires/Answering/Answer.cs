using System.Text.Json.Serialization;

namespace Oversight.Grains.Questionnaires.Answering;

/// <summary>
/// The answer to one question; exactly one of the members is set, by the type of the question (<see cref="Other"/> beside
/// <see cref="Codes"/>).
/// </summary>
public sealed record Answer
{
    /// <summary>Single, multiple; ranking in its order.</summary>
    public IReadOnlyList<string>? Codes { get; init; }

    /// <summary>The words beside the option that asks for them.</summary>
    public string? Other { get; init; }

    /// <summary>Number, rating, NPS.</summary>
    public decimal? Number { get; init; }

    /// <summary>Texts, hidden; the references of photos, as <see cref="PhotoAnswer"/> has them.</summary>
    public string? Text { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>Consent.</summary>
    public bool? Agreed { get; init; }

    /// <summary>Matrix: from the code of the row to that of the column.</summary>
    public IReadOnlyDictionary<string, string>? Rows { get; init; }

    /// <summary>Nothing was said: the same as no answer.</summary>
    [JsonIgnore]
    public bool IsEmpty => Number is null && Date is null && Agreed is null && string.IsNullOrWhiteSpace(Text) && Codes is not { Count: > 0 } && Rows is not { Count: > 0 };

    public static Answer Choice(params string[] codes) => new() { Codes = codes };

    public static Answer Of(decimal number) => new() { Number = number };

    public static Answer Of(string text) => new() { Text = text };

    public static Answer Of(DateOnly date) => new() { Date = date };

    public static Answer Of(bool agreed) => new() { Agreed = agreed };

    public static Answer Matrix(IReadOnlyDictionary<string, string> rows) => new() { Rows = rows };
}
