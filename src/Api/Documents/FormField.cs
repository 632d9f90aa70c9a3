namespace Oversight.Api.Documents;

/// <summary>
/// A field that a form declares: the tag of its content control, and its label in Chinese and English. With
/// <see cref="Group"/> it stands in rows that repeat; a template must hold the <see cref="Required"/> ones.
/// </summary>
public sealed record FormField(string Tag, string Zh, string En, FieldKind Kind, FieldSource Source)
{
    public string? Group { get; init; }

    public bool Required { get; init; }

    /// <summary>The officer may put something else in place of what the matter or the settings say.</summary>
    public bool MayRewrite { get; init; }

    public bool IsWritten => Source == FieldSource.Officer || MayRewrite;

    /// <summary>How the field prints when nobody gave it a value.</summary>
    public string Blank => Kind switch
    {
        FieldKind.Box => "\u3000",
        FieldKind.Day => "＿＿＿＿年＿＿月＿＿日",
        FieldKind.Moment => "＿＿＿＿年＿＿月＿＿日＿＿时＿＿分",
        FieldKind.Consent => "□是　□否",
        FieldKind.Ground => "＿＿",
        _ => "＿＿＿＿",
    };
}
