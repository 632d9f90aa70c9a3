using System.Text.Json;
using Oversight.Api.Tests.Spine;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.OfficialForms;

/// <summary>Documents are issued through the API; the ledger numbers them.</summary>
public abstract class DocumentStories(Bureau bureau) : Stories(bureau)
{
    private const string Issue =
        """
        mutation($id: String!, $number: String!, $form: OfficialForm!, $to: DocumentParty, $fields: [DocumentFieldInput!]) {
          issueDocument(commandId: $id, number: $number, form: $form, delivery: SMS, to: $to, fields: $fields) { form title number issuedAt delivery to officer }
        }
        """;

    private const string Documents = "query($number: String!) { matter(number: $number) { documents { form number issuedAt delivery to officer } } }";

    [Fact]
    public async Task What_was_issued_stands_with_the_matter_in_its_order()
    {
        var (number, officer) = await TakenAsync();
        var accepted = await IssueAsync(officer, number, "ACCEPTANCE_DECISION");
        accepted.GetProperty("title").GetString().ShouldBe("投诉受理决定书");
        await IssueAsync(officer, number, "MEDIATION_NOTICE", "RESPONDENT", ("meeting.at", "2026-12-08T09:30"), ("meeting.place", "调解室"), ("mediator", "林晓"));

        var documents = (await Http.DataAsync(Documents, new { number }, await Bureau.TokenAsync("supervisor"))).GetProperty("matter").GetProperty("documents");
        documents.EnumerateArray().Select(each => $"{each.GetProperty("form")} {each.GetProperty("to")} {each.GetProperty("officer")}")
            .ShouldBe(["ACCEPTANCE_DECISION  officer", "MEDIATION_NOTICE RESPONDENT officer"]);
        documents[0].GetProperty("number").GetString().ShouldBe(accepted.GetProperty("number").GetString());
    }

    [Fact]
    public async Task Twenty_at_once_have_twenty_numbers_without_gap()
    {
        var matters = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => TakenAsync()));
        var before = Running(await IssueAsync(matters[0].Officer, matters[0].Number, "ACCEPTANCE_DECISION"));

        var issued = await Task.WhenAll(Enumerable.Range(0, 20).Select(at => IssueAsync(matters[at % 4].Officer, matters[at % 4].Number, "ACCEPTANCE_DECISION")));

        var numbers = issued.Select(Running).Order().ToList();
        numbers.ShouldBeUnique();
        numbers[0].ShouldBe(before + 1);
        numbers[^1].ShouldBe(before + 20);
    }

    [Fact]
    public async Task The_same_command_has_the_same_number_and_other_content_is_refused()
    {
        var (number, officer) = await TakenAsync();
        var id = Id();
        object With(string reason) => new { id, number, form = "REFUSAL_DECISION", fields = new[] { new { tag = "ground", value = "3" }, new { tag = "reason", value = reason } } };

        var first = (await Http.DataAsync(Issue, With("不能证明"), officer)).GetProperty("issueDocument").GetProperty("number").GetString();
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Http.DataAsync(Issue, With("不能证明"), officer)));

        answers.Select(answer => answer.GetProperty("issueDocument").GetProperty("number").GetString()).Distinct().ShouldBe([first]);
        (await ErrorAsync(Issue, With("别的理由"), officer)).Code.ShouldBe("COMMAND_REUSED");
    }

    [Fact]
    public async Task What_a_document_cannot_hold_is_refused_by_name_and_nothing_is_numbered()
    {
        var (number, officer) = await TakenAsync();
        object With(string form, params (string Tag, string Value)[] fields) =>
            new { id = Id(), number, form, fields = fields.Select(field => new { tag = field.Tag, value = field.Value }) };

        (await ErrorAsync(Issue, With("REFUSAL_DECISION"), officer)).Field.ShouldBe("fields.ground");
        (await ErrorAsync(Issue, With("REFUSAL_DECISION", ("ground", "8")), officer)).Rule.ShouldBe("1 to 7");
        (await ErrorAsync(Issue, With("REFUSAL_DECISION", ("ground", "3"), ("reason", "\u0001")), officer)).Field.ShouldBe("fields.reason");
        (await ErrorAsync(Issue, With("ACCEPTANCE_DECISION", ("addressee", "李四")), officer)).Field.ShouldBe("fields.addressee");
        (await ErrorAsync(Issue, With("COMPLAINT_REGISTRATION"), officer)).Field.ShouldBe("form");
        (await ErrorAsync(Issue, With("REPORT_RESULT"), officer)).Code.ShouldBe("NOT_FOUND");
        (await ErrorAsync(Issue, With("TERMINATION_DECISION", ("ground", "3")), officer)).Field.ShouldBe("to");
        (await Http.DataAsync(Documents, new { number }, officer)).GetProperty("matter").GetProperty("documents").GetArrayLength().ShouldBe(0);
    }

    private static int Running(JsonElement document) => int.Parse(document.GetProperty("number").GetString()!.Split('第', '号')[1], provider: null);

    private async Task<JsonElement> IssueAsync(string officer, string number, string form, string? to = null, params (string Tag, string Value)[] fields) =>
        (await Http.DataAsync(Issue, new { id = Id(), number, form, to, fields = fields.Select(field => new { tag = field.Tag, value = field.Value }) }, officer))
            .GetProperty("issueDocument");

    private async Task<(string Number, string Officer)> TakenAsync()
    {
        var officer = await Bureau.TokenAsync("officer");
        var (number, _) = await SubmitAsync(Complaint(BureauFiles.Codes[51]));
        await Http.DataAsync(Operations.Take, new { id = Id(), number }, officer);
        return (number, officer);
    }
}
