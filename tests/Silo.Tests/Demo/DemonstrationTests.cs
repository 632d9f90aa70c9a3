using Microsoft.Extensions.DependencyInjection;
using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Network;
using Oversight.Grains.Network.Dispatch;
using Oversight.Grains.Streets;
using Oversight.Grains.Vault;
using Oversight.Silo.Demo;
using Oversight.Silo.Tests.Import;

namespace Oversight.Silo.Tests.Demo;

public class DemonstrationTests
{
    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task An_empty_place_gets_one_district_and_a_filled_one_nothing(string engine)
    {
        await using var place = await ImportPlace.NewAsync(engine);
        var output = await FillAsync(place);

        var matters = place.Services.GetRequiredService<IMatterDirectory>();
        var open = await matters.ListAsync(new(null, MatterStatus.Received, DemoDistrict.Code, null, null, 100, null));
        open.Items.Length.ShouldBeGreaterThan(50);
        (await matters.ListAsync(new(null, MatterStatus.Taken, DemoDistrict.Code, null, DemoAccounts.Officer, 100, null))).Items.ShouldNotBeEmpty();
        (await matters.ListAsync(new(null, MatterStatus.Closed, DemoDistrict.Code, null, DemoAccounts.Officer, 100, null))).Items.Length.ShouldBe(100);

        var receipt = output.Split("a receipt to follow: ")[1].Trim();
        var vault = place.Services.GetRequiredService<IVault>();
        (await matters.FindByReceiptAsync(vault.ReceiptHash(receipt))).ShouldNotBeNull().Kind.ShouldBe(MatterKind.Complaint);

        var password = output.Split("(shown once): ")[1].Split('\n')[0].Trim();
        var accounts = place.Services.GetRequiredService<IAccounts>();
        foreach (var name in DemoAccounts.Names)
        {
            (await accounts.VerifyAsync(name, password)).ShouldNotBeNull().Area.ShouldBe(DemoDistrict.Code);
        }

        var network = await place.Services.GetRequiredService<IBodyDirectory>().CurrentAsync();
        network.All.Select(body => body.Kind).Distinct().Count().ShouldBe(Enum.GetValues<BodyKind>().Length);
        (await accounts.FindAsync(DemoAccounts.Officer))!.Body.ShouldBe(DemoNetwork.Consumers);
        var today = new DateOnly(2026, 11, 24);
        foreach (var street in Reference.Tree.Streets(DivisionCode.Parse(DemoDistrict.Code)))
        {
            network.IntakeUnitFor(street.Code.Value, today)!.Id.ShouldBe(DemoNetwork.Intake);
            DispatchProposer.Propose(DispatchQuestion.At(MatterKind.Report, street.Code.Value, "01"), network, today)[0].Role.ShouldBe(CandidateRole.Station);
        }

        var head = await place.HeadAsync();
        (await FillAsync(place)).ShouldContain("adds nothing");
        (await place.HeadAsync()).ShouldBe(head);
    }

    private static async Task<string> FillAsync(ImportPlace place)
    {
        var output = new StringWriter();
        await new Demonstration(place.Import, place.Services.GetRequiredService<ILedgerScan>(), place.Services.GetRequiredService<IAccounts>(), output)
            .FillAsync(TestContext.Current.CancellationToken);
        return output.ToString();
    }
}
