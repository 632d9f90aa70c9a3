using Oversight.Grains.Matters.Parties;

namespace Oversight.Api.Schema.Matters;

/// <summary>An agent and the power of attorney (Order 121 art 11). Who it is goes to the vault and nowhere else.</summary>
public sealed record AgentInput
{
    public required string Name { get; init; }

    public required string Phone { get; init; }

    public string? Address { get; init; }

    /// <summary>Of the agent's identity document.</summary>
    public required string IdNumber { get; init; }

    /// <summary>The number of the complainant who gave the power; 1 when it is left out.</summary>
    public int? For { get; init; }

    /// <summary>What the agent is to do, in the words of the power of attorney, without names.</summary>
    public required string Matters { get; init; }

    /// <summary>The special powers; none for a general power of attorney.</summary>
    public Disposal[]? Powers { get; init; }

    /// <summary>The first day of the term.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day of the term.</summary>
    public required DateOnly To { get; init; }

    internal AgentEntry ToEntry() => new(new(Name, Phone, Address, IdNumber), new(For ?? 1, Matters, [.. Powers ?? []], From, To));
}
