using Oversight.Grains.Enterprises;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;

namespace Oversight.Grains.Identification;

[GrainType("identification")]
internal sealed class IdentificationGrain(IEnterpriseDirectory enterprises, IMatterDirectory matters) : Grain, IIdentificationGrain
{
    private const int PageSize = 200;

    public async Task<int> IdentifyAsync(CommandKey command, string enterprise)
    {
        var business = this.GetPrimaryKeyString()["identification/".Length..];
        var from = await enterprises.FindAsync(business) ?? throw new NotFoundException("business", business);
        var to = await enterprises.FindAsync(CreditCode.Parse(enterprise, "enterprise").Value) ?? throw new NotFoundException("enterprise", enterprise);

        // Marked first: from here on the intake sends new matters to the enterprise, and what is left can only become less.
        await GrainFactory.GetGrain<IEnterpriseGrain>(SubjectKey.Enterprise(business).Value)
            .MarkIdentifiedAsync(new(command.Child("mark"), to.Code));
        return await MoveAllAsync(command, from, to);
    }

    private async Task<int> MoveAllAsync(CommandKey command, EnterpriseRow from, EnterpriseRow to)
    {
        var moved = 0;
        while (true)
        {
            var page = await matters.ListAsync(new(null, null, string.Empty, from.Code, null, PageSize, null));
            foreach (var matter in page.Items)
            {
                await GrainFactory.GetGrain<IMatterGrain>(StreamKey.Matter(matter.Id))
                    .MoveAsync(new(command.Child(matter.Id), from.Street, to.Code, to.Name, to.Street));
                moved++;
            }

            // Each page is read anew from the beginning: what was moved is no longer listed under the business.
            if (page.Items.Length == 0)
            {
                return moved;
            }
        }
    }
}
