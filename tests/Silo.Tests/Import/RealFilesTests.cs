using Oversight.Grains.Matters;
using Oversight.Silo.Import.Enterprises;
using Oversight.Silo.Import.Mappings;
using Oversight.Silo.Import.Matters;
using Oversight.Testing;

namespace Oversight.Silo.Tests.Import;

/// <summary>Files that nobody here wrote, with the faults that they really have.</summary>
public class RealFilesTests
{
    [Fact]
    public void All_divisions_that_come_with_Oversight_hang_together()
    {
        Reference.Tree.All.Count.ShouldBe(31 + 342 + 2_978 + 41_352);
        Reference.Tree.PathName(Oversight.Grains.Streets.DivisionCode.Parse("330106109")).ShouldStartWith("浙江省杭州市西湖区");
    }

    [Fact]
    public async Task Every_registered_enterprise_is_read_and_three_in_five_addresses_name_their_street()
    {
        var path = SharedData.Require("enterprises", "enterprise_dev_zhejiang_shanghai_2019.csv.gz");

        var read = await Collected<EnterpriseItem>.ReadAsync(path, ImportKind.Enterprises, new EnterpriseReader(Reference.Streets));

        read.Counts.Added.ShouldBe(10_109);
        read.Report.ShouldBeEmpty();
        read.Items.Count(i => i.Command.Street is not null).ShouldBe(5_989);
        read.Items.Count(i => i.Note?.Rule.StartsWith("ambiguous", StringComparison.Ordinal) == true).ShouldBe(99);
        read.Items.Where(i => i.Command.Street is null).ShouldAllBe(i => i.Note != null);
    }

    [Fact]
    public async Task The_shifted_line_the_nameless_businesses_and_the_impossible_dates_of_the_New_York_file_are_told()
    {
        var path = SharedData.Require("complaints", "nyc_dca_mediated_complaints_2018-2019.csv");

        var read = await Collected<MatterItem>.ReadAsync(path, ImportKind.Matters, Reference.Matters);

        read.Counts.Lines.ShouldBe(3_045);
        read.Report.Where(l => l.Contains(",194,error,")).First()
            .ShouldContain("the line is shifted by one column to the right, from the column 'Business Name'");
        read.Report.Count(l => l.Contains("a matter needs the enterprise's code")).ShouldBe(38);
        read.Report.Count(l => l.Contains("not before the receipt")).ShouldBe(6);
        read.Counts.Refused.ShouldBe(1 + 38 + 6);
        read.Items.Select(i => i.Id).Distinct().Count().ShouldBe(3_000);
        read.Items.ShouldAllBe(i => i.ClosedAt >= i.ReceivedAt && i.Business != null);
    }

    [Fact]
    public async Task The_last_line_of_the_CFPB_file_is_told_to_be_cut_off()
    {
        var path = SharedData.Require("complaints", "cfpb_complaints_2023-07_truncated.csv");

        var read = await Collected<MatterItem>.ReadAsync(path, ImportKind.Matters, Reference.Matters);

        read.Counts.Added.ShouldBe(2_067);
        read.Report.ShouldHaveSingleItem().ShouldContain("cut off");
        read.Items.Count(i => i.Outcome is null && i.ClosedAt is null).ShouldBe(616);
        read.Items.Count(i => i.Outcome == MatterOutcome.Answered).ShouldBe(627);
    }
}
