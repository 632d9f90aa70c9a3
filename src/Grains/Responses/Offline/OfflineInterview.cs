using System.Collections.Immutable;

namespace Oversight.Grains.Responses.Offline;

/// <summary>One interview as a device hands it over. Its <see cref="Key"/> was drawn when it began, so that it counts once however often it is sent.</summary>
public sealed record OfflineInterview
{
    public required string Campaign { get; init; }

    /// <summary>Of the bundle it was taken with.</summary>
    public required int Wave { get; init; }

    /// <summary>Of the invitation; null for who came by.</summary>
    public int? Number { get; init; }

    /// <summary>26 characters as <see cref="ResponseId"/> has them.</summary>
    public required string Key { get; init; }

    public required string Language { get; init; }

    /// <summary>JSON as <see cref="Questionnaires.Answering.Answers.Write"/> has it.</summary>
    public required string Answers { get; init; }

    public bool BrokenOff { get; init; }

    /// <summary>By the device's clock, as are <see cref="Finished"/> and <see cref="Sent"/>.</summary>
    public required DateTimeOffset Started { get; init; }

    public required DateTimeOffset Finished { get; init; }

    /// <summary>When it is sent: tells how wrong the clock is.</summary>
    public required DateTimeOffset Sent { get; init; }

    public DeviceClass Device { get; init; }

    public int Breaks { get; init; }

    public ImmutableArray<PageTime> Pages { get; init; } = [];
}
