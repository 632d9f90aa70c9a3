namespace Oversight.Grains.Law;

/// <summary>One time limit of the law, of a local rule or of practice.</summary>
public sealed record LawRule
{
    /// <summary>Stable, the same in every version of its family: <c>complaint.mediate</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The version that this rule is part of: <c>CR-2026</c>.</summary>
    public required string RuleSetId { get; init; }

    public required string Family { get; init; }

    /// <summary>Its row in the table of all limits, <c>5'</c> being the old mediation rule.</summary>
    public required string Row { get; init; }

    public required TwoTexts Title { get; init; }

    /// <summary>The event that starts the clock.</summary>
    public required TwoTexts Trigger { get; init; }

    /// <summary>Null where the text has no number: <see cref="WithoutLimit"/> says why.</summary>
    public Limit? Limit { get; init; }

    public WithoutLimit? WithoutLimit { get; init; }

    /// <summary>The longest extension that one approval may give.</summary>
    public Limit? Extension { get; init; }

    /// <summary>Who may approve it.</summary>
    public TwoTexts? ExtensionBy { get; init; }

    public required string Article { get; init; }

    public required RuleSource Source { get; init; }

    /// <summary>The words of the rule, or what they say (<see cref="Quoted"/>).</summary>
    public required string Text { get; init; }

    /// <summary>Whether <see cref="Text"/> is quoted, perhaps shortened; otherwise it is put in our words.</summary>
    public bool Quoted { get; init; }

    /// <summary>Grounds that stop the clock by the text of the rule.</summary>
    public IReadOnlyList<PauseGround> Pausable { get; init; } = [];

    /// <summary>Grounds on which the text is silent: they stop the clock only where the office has decided so.</summary>
    public IReadOnlyList<PauseGround> PausableIfSet { get; init; } = [];

    /// <summary>The rule's own roll-over; null for that of the office.</summary>
    public RollOver? Rolls { get; init; }

    public RuleLabel Label { get; init; }

    public string? Note { get; init; }

    /// <summary>A number was looked for and not found.</summary>
    public bool NotFound => WithoutLimit == Law.WithoutLimit.NotFound;
}
