using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Documents;

namespace Oversight.Grains.Tests.Matters.Documents;

public sealed class IssueDocumentTests
{
    private static readonly Caller Officer = new("lin", Role.Officer, "330106");
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_number_is_the_place_in_the_register_of_the_year_in_China()
    {
        // 2026-12-31 17:00 UTC is the first hour of 2027 in China.
        var issuedAt = new DateTimeOffset(2026, 12, 31, 17, 0, 0, TimeSpan.Zero);
        var request = Command(OfficialForm.AcceptanceDecision).Decide(Matter(MatterKind.Complaint), issuedAt);
        var fact = request.Facts.ShouldHaveSingleItem().ShouldBeOfType<DocumentIssued>();

        var register = fact.Concerns().ShouldHaveSingleItem().Subject;
        register.Value.ShouldBe("register/DOC-TS-2027");
        var stored = new StoredFact(9, request.Stream, 3, issuedAt, "lin", "lin:d", "", [new(register, 12)], fact);
        IssuedDocument.From(stored, fact).Number.ShouldBe("杭市监诉〔2027〕第12号");
    }

    [Fact]
    public void Reports_have_a_register_of_their_own()
    {
        var request = Command(OfficialForm.ReportResult).Decide(Matter(MatterKind.Report), Now);

        var fact = (DocumentIssued)request.Facts[0];
        fact.Concerns()[0].Subject.Value.ShouldBe("register/DOC-JB-2026");
        DocumentNumber.Format(fact.Mark, fact.Kind, 2026, 3).ShouldBe("杭市监举〔2026〕第3号");
    }

    [Fact]
    public void A_document_changes_nothing_of_the_row_but_its_version()
    {
        var matter = Matter(MatterKind.Complaint);

        var request = Command(OfficialForm.AcceptanceDecision).Decide(matter, Now);

        request.ExpectedVersion.ShouldBe(matter.Version);
        request.Rows.ShouldBe([matter.ToRow() with { Version = matter.Version + 1 }]);
    }

    [Theory]
    [InlineData(MatterKind.Report, OfficialForm.AcceptanceDecision)]
    [InlineData(MatterKind.Complaint, OfficialForm.ReportResult)]
    [InlineData(MatterKind.MediaItem, OfficialForm.DispatchNotice)]
    [InlineData(MatterKind.Complaint, OfficialForm.ComplaintRegistration)]
    public void A_form_of_another_kind_and_a_registration_form_are_not_issued(MatterKind kind, OfficialForm form) =>
        Should.Throw<InvalidInputException>(() => Command(form).Decide(Matter(kind), Now)).Field.ShouldBe("form");

    [Fact]
    public void Only_the_handling_officer_issues() =>
        Should.Throw<ForbiddenException>(() => Command(OfficialForm.AcceptanceDecision).Decide(Matter(MatterKind.Complaint) with { Handler = "wu" }, Now));

    [Fact]
    public void A_field_with_a_control_character_or_given_twice_is_refused_by_name()
    {
        var matter = Matter(MatterKind.Complaint);

        Should.Throw<InvalidInputException>(() => Command(OfficialForm.RefusalDecision, new DocumentField("reason", "\u0007")).Decide(matter, Now))
            .Field.ShouldBe("fields.reason");
        Should.Throw<InvalidInputException>(() => Command(OfficialForm.RefusalDecision, new DocumentField("reason", "a"), new DocumentField("reason", "b")).Decide(matter, Now))
            .Rule.ShouldBe("given twice");
    }

    [Fact]
    public void The_digest_tells_other_content_and_not_another_mark()
    {
        var command = Command(OfficialForm.RefusalDecision, new DocumentField("reason", "a"));

        (command with { Mark = "湖市监" }).Digest.ShouldBe(command.Digest);
        (command with { Fields = [new("reason", "b")] }).Digest.ShouldNotBe(command.Digest);
        (command with { Delivery = Delivery.Sms }).Digest.ShouldNotBe(command.Digest);
    }


    [Fact]
    public void A_notice_to_both_parties_says_to_which_one_and_no_other_does()
    {
        var notice = Command(OfficialForm.MediationNotice);

        ((DocumentIssued)notice.Decide(Matter(MatterKind.Complaint), Now).Facts[0]).To.ShouldBe(DocumentParty.Respondent);
        Should.Throw<InvalidInputException>(() => (notice with { To = null }).Decide(Matter(MatterKind.Complaint), Now)).Field.ShouldBe("to");
        Should.Throw<InvalidInputException>(() => (Command(OfficialForm.AcceptanceDecision) with { To = DocumentParty.Complainant })
            .Decide(Matter(MatterKind.Complaint), Now)).Field.ShouldBe("to");
    }

    private static IssueDocument Command(OfficialForm form, params ImmutableArray<DocumentField> fields) =>
        new(new("lin", "d"), Officer, form, FormRules.NeedsParty(form) ? DocumentParty.Respondent : null, Delivery.Letter, fields, "杭市监");

    private static MatterState Matter(MatterKind kind)
    {
        var received = new MatterReceived { Kind = kind, Content = "电饭锅坏了", ReceivedAt = Now, Source = Source.Web };
        var stored = new StoredFact(1, "matter/m", 1, Now, "public", "public:c", "", [new(MatterNumber.Register(kind, Now), 7)], received);
        return MatterState.Apply("m", null, stored)! with { Handler = "lin", Version = 2 };
    }
}
