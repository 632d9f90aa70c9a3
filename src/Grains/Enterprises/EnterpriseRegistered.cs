using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Enterprises;

/// <summary>
/// An enterprise became known, or what is known of it changed: the fact states it whole. The code is a unified social credit
/// code, or a local code for a business that has none or is not yet identified.
/// </summary>
[RecordType("enterprise.registered")]
public sealed record EnterpriseRegistered : IFact
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public string? Address { get; init; }

    public string? Street { get; init; }

    /// <summary>The street before this record, when it changed.</summary>
    public string? PreviousStreet { get; init; }

    public DateOnly? RegisteredOn { get; init; }

    public string? EnterpriseType { get; init; }

    public string? Scope { get; init; }

    public ImmutableArray<Concern> Concerns()
    {
        var concerns = ImmutableArray.CreateBuilder<Concern>(3);
        concerns.Add(Concern.Mention(SubjectKey.Enterprise(Code)));
        if (Street is not null)
        {
            concerns.Add(Concern.Mention(SubjectKey.Street(Street)));
        }

        if (PreviousStreet is not null && PreviousStreet != Street)
        {
            concerns.Add(Concern.Mention(SubjectKey.Street(PreviousStreet)));
        }

        return concerns.ToImmutable();
    }
}
