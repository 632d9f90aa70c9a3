using Oversight.Grains.Network;

namespace Oversight.Api.Schema.Network;

/// <summary>Which bodies to list.</summary>
public sealed record BodyFilter
{
    public BodyKind? Kind { get; init; }

    /// <summary>A division code: bodies that cover the whole of it.</summary>
    public string? Division { get; init; }

    /// <summary>The body directly above.</summary>
    public string? Parent { get; init; }

    /// <summary>The code of a field that they are competent for.</summary>
    public string? Field { get; init; }

    /// <summary>Also those that do not work today.</summary>
    public bool? All { get; init; }

    internal bool Takes(Body body, BodyNetwork network, DateOnly today) =>
        (All == true || body.IsActiveOn(today))
        && (Kind is null || body.Kind == Kind)
        && (Parent is null || body.Parent == Parent)
        && (Field is null || body.Fields.IsEmpty || body.Fields.Contains(Field))
        && (string.IsNullOrEmpty(Division) || network.Covers(body, Division) > 0);
}
