using Oversight.Api.Console.Campaigns;
using Oversight.Grains.Campaigns.Populations;
using Oversight.Grains.Errors;

namespace Oversight.Api.Tests.Campaigns;

/// <summary>A list of guests as people copy it from a spreadsheet or write it by hand.</summary>
public sealed class GuestLinesTests
{
    [Fact]
    public void Cells_of_a_spreadsheet_and_commas_of_both_scripts_are_one_guest_a_line()
    {
        GuestLines.Read("赵代表\t13800002222\t\t330106001\t消费者\n\n  Ms Qian \t\tqian@example.org\t\t\ten\n").Select(line => (line.Number, line.Guest, line.Refusal?.Rule)).ShouldBe(
        [
            (1, new GuestEntry("赵代表", "13800002222", null, "330106001", "消费者", null), null),
            (3, new GuestEntry("Ms Qian", null, "qian@example.org", null, null, "en"), null),
        ]);
        GuestLines.Read("孙,138\r\n李，139\r\n\"周, 吴\",137").Select(line => (line.Number, line.Guest.Name, line.Guest.Phone)).ShouldBe([(1, "孙", "138"), (2, "李", "139"), (3, "周, 吴", "137")]);
        GuestLines.Read(" \n,,\n").ShouldBeEmpty();
    }

    [Fact]
    public void Every_wrong_line_has_its_number_and_its_rule()
    {
        var lines = GuestLines.Read("孙,138,not an address\n\n赵,137\n,,,330106001\n钱,136,,33010\n李,135,,,,zh,more\n王\"五\",134\n\"周,133\n吴,132");
        lines.Where(line => line.Refusal is not null).Select(line => (line.Number, line.Refusal!.Field, line.Refusal.Rule)).ShouldBe(
        [
            (1, "guest.email", "an e-mail address"),
            (4, "guest", "a name, a telephone number or an e-mail address"),
            (5, "guest.street", "nine digits"),
            (6, "guest", "at most 6 columns, has 7"),
            (7, "guest", "quotation marks come in pairs, around a whole cell of one line"),
            (8, "guest", "quotation marks come in pairs, around a whole cell of one line"),
        ]);
        lines.Single(line => line.Refusal is null).Guest.Name.ShouldBe("赵");
    }

    [Fact]
    public void A_refusal_of_the_whole_list_says_which_guest()
    {
        var found = GuestLines.Of(new InvalidInputException("guests[12].street", "330106999", "a division that the register has")).ShouldNotBeNull();
        (found.Index, found.Refusal.Field, found.Refusal.Value).ShouldBe((12, "guest.street", "330106999"));
        GuestLines.Of(new InvalidInputException("guests", "0", "1..500 at once")).ShouldBeNull();
    }
}
