using System.Collections.Immutable;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Matters.Custody;
using Oversight.Grains.Matters.Documents;
using Oversight.Grains.Matters.Parties;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Procedures;

namespace Oversight.Grains.Matters.History;

/// <summary>One thing that happened to a matter: codes that every surface says in its own words. What does not belong to the event is null.</summary>
public sealed record HistoryLine(int Version, DateTimeOffset At, string Actor, HistoryEvent Event)
{
    public Step? Step { get; init; }

    public Stage? To { get; init; }

    public StepDetails? Details { get; init; }

    public MatterOutcome? Outcome { get; init; }

    /// <summary>The body that it is offered to, was designated, or disputes.</summary>
    public string? Body { get; init; }

    public CustodyKind? Custody { get; init; }

    /// <summary>The user name of who handles it from then on.</summary>
    public string? Officer { get; init; }

    /// <summary>The enterprise that it turned out to concern.</summary>
    public string? Enterprise { get; init; }

    /// <summary>The code of the field that it belongs to.</summary>
    public string? Field { get; init; }

    /// <summary>Id of the rule whose clock is meant.</summary>
    public string? Rule { get; init; }

    public AlarmLevel? Alarm { get; init; }

    /// <summary>The day from which the law was chosen.</summary>
    public DateOnly? LawDate { get; init; }

    public OfficialForm? Form { get; init; }

    /// <summary>The document's number.</summary>
    public string? Document { get; init; }

    /// <summary>How many complain.</summary>
    public int Count { get; init; }

    /// <summary>The numbers of the complainants that it is about.</summary>
    public ImmutableArray<int> Complainants { get; init; } = [];

    public Disposal? Consent { get; init; }

    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>The reason, note or purpose in the person's words.</summary>
    public string? Words { get; init; }
}
