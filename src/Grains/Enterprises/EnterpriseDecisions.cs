using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Enterprises;

/// <summary>What an enterprise's commands write, decided without any storage; null when there is nothing to write.</summary>
public static class EnterpriseDecisions
{
    public static AppendRequest? Register(EnterpriseRegistered? known, string? identifiedAs, int version, RegisterEnterprise command)
    {
        var fact = new EnterpriseRegistered
        {
            Code = command.Code,
            Name = command.Name,
            Address = command.Address,
            Street = command.Street,
            RegisteredOn = command.RegisteredOn,
            EnterpriseType = command.EnterpriseType,
            Scope = command.Scope,
            PreviousStreet = known?.Street,
        };
        if (known is not null && fact with { PreviousStreet = known.PreviousStreet } == known)
        {
            return null;
        }

        return new()
        {
            Stream = StreamKey.Enterprise(command.Code),
            ExpectedVersion = version,
            Command = command.Command,
            Digest = RecordTypes.NameOf(fact),
            Facts = [fact],
            Rows = [EnterpriseRow.From(fact, identifiedAs, version + 1)],
        };
    }

    /// <exception cref="InvalidInputException">It has a credit code, is not registered, or was identified as another one.</exception>
    public static AppendRequest? MarkIdentified(EnterpriseState state, MarkIdentified command)
    {
        var known = state.Registration ?? throw new NotFoundException("business", null);
        if (state.IdentifiedAs == command.IdentifiedAs)
        {
            return null;
        }

        if (state.IdentifiedAs is not null || !LocalCode.TryParse(known.Code, out _))
        {
            var rule = state.IdentifiedAs is null ? "only a business under a local code can be identified" : $"already identified as {state.IdentifiedAs}";
            throw new InvalidInputException("business", known.Code, rule);
        }

        var fact = new BusinessIdentified(known.Code, command.IdentifiedAs);
        return new()
        {
            Stream = StreamKey.Enterprise(known.Code),
            ExpectedVersion = state.StreamVersion,
            Command = command.Command,
            Digest = command.IdentifiedAs,
            Facts = [fact],
            Rows = [EnterpriseRow.From(known, command.IdentifiedAs, state.StreamVersion + 1)],
        };
    }
}
