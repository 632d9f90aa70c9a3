using Oversight.Grains.Enterprises;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Streets;

namespace Oversight.Grains.Matters;

/// <summary>Finds the enterprise and the street of a submission; a business that nobody knows yet gets a local code.</summary>
public sealed class TargetLookup(IEnterpriseDirectory enterprises, IDivisionDirectory divisions, AddressPlaces places, IGrainFactory grains)
{
    /// <exception cref="InvalidInputException">A malformed code.</exception>
    /// <exception cref="NotFoundException">An enterprise or street that is not known.</exception>
    public async ValueTask<MatterTarget> FindAsync(Submission submission, CommandKey command)
    {
        var street = await StreetAsync(submission.Street);
        var enterprise = submission switch
        {
            { Enterprise: { } code } => await KnownAsync(code),
            { EnterpriseName: { } name } => await NamedAsync(name, submission.Address!, street, command),
            _ => null,
        };
        return new(enterprise?.Code, enterprise?.Name, street ?? enterprise?.Street);
    }

    private async ValueTask<string?> StreetAsync(string? code)
    {
        if (code is null)
        {
            return null;
        }

        if (code.Length != DivisionRegistered.StreetCodeLength || code.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            throw new InvalidInputException("street", code, "a street code has 9 digits");
        }

        return (await divisions.FindAsync(code) ?? throw new NotFoundException("street", code)).Code;
    }

    private async ValueTask<EnterpriseRow> KnownAsync(string code)
    {
        if (!LocalCode.TryParse(code, out _))
        {
            code = CreditCode.Parse(code, "enterprise").Value;
        }

        var row = await enterprises.FindAsync(code) ?? throw new NotFoundException("enterprise", code);
        return row.IdentifiedAs is null ? row : await KnownAsync(row.IdentifiedAs);
    }

    private async ValueTask<EnterpriseRow> NamedAsync(string name, string address, string? street, CommandKey command)
    {
        var code = LocalCode.Of(name, address).Value;
        if (await enterprises.FindAsync(code) is null)
        {
            // Two who name the same business at once both register it; the grain writes it once.
            await grains.GetGrain<IEnterpriseGrain>(SubjectKey.Enterprise(code).Value)
                .RegisterAsync(new(command.Child("business"), code, name, address, street ?? await places.FindAsync(address)));
        }

        return await KnownAsync(code);
    }
}
