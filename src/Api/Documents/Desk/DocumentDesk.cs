using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using Oversight.Grains.Accounts;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Documents;
using Oversight.Grains.Vault;

namespace Oversight.Api.Documents.Desk;

/// <summary>What officers do with documents. Area and confidentiality are those of the matter, whose desk is asked every time.</summary>
public sealed class DocumentDesk(MatterDesk matters, IdentityReading identities, IEnterpriseDirectory enterprises, IOptions<DocumentsOptions> options)
{
    /// <summary>Writes nothing, unless it reads the vault for a purpose: that leaves its record.</summary>
    /// <exception cref="NotFoundException">There is no such matter for the caller's eyes, or it has no such form or document.</exception>
    public async Task<PreparedDocument> PrepareAsync(DocumentRequest request, Caller caller)
    {
        var view = await ReadAsync(request.Number, request.Form, caller);
        var sheet = FormSheets.Of(request.Form);
        var issued = request.Issued is null ? null : Find(view, request);
        var to = issued?.To ?? request.To;
        var written = issued?.Fields ?? WrittenFields.Read(sheet, request.Written);
        var takesIdentity = view.HasReporter && MatterFields.MayName(sheet, view.Row.Kind, to);
        ImmutableArray<KnownPerson> people = takesIdentity && !string.IsNullOrEmpty(request.Purpose) ? await PeopleAsync(request, caller) : [];
        var address = view.Row.Enterprise is { } code ? (await enterprises.FindAsync(code))?.Address : null;
        var matter = new FormMatter(view, options.Value, address, people, to, written, issued);
        return new(view, sheet, MatterFields.Of(sheet, matter), issued, takesIdentity);
    }

    /// <summary>Gives the document its number; the same command answers with the same number.</summary>
    /// <exception cref="InvalidInputException">A required field is open, or a field breaks a rule.</exception>
    public async Task<IssuedDocument> IssueAsync(DocumentRequest request, Delivery delivery, Caller caller)
    {
        var prepared = await PrepareAsync(request with { Issued = null, Purpose = null }, caller);
        RequireComplete(prepared);
        var view = await matters.DoAsync(request.Number, request.CommandId, caller, key => new IssueDocument(
            key, caller, request.Form, request.To, delivery, Said(prepared, request), options.Value.IssuerMark));
        var command = new CommandKey(caller.Name, request.CommandId).ToString();
        return view.Documents.Last(document => document.Command == command);
    }

    /// <summary>The matter, for an officer; a form that is not for its kind does not exist for it.</summary>
    private async Task<MatterView> ReadAsync(string number, OfficialForm form, Caller caller)
    {
        caller.Require(Role.Officer);
        var view = await matters.ReadAsync(number, caller) ?? throw new NotFoundException("number", number);
        return FormRules.IsFor(form, view.Row.Kind) ? view : throw new NotFoundException("form", form.ToString());
    }

    private static IssuedDocument Find(MatterView view, DocumentRequest request) =>
        view.Documents.FirstOrDefault(each => each.Number == request.Issued && each.Form == request.Form)
        ?? throw new NotFoundException("document", request.Issued);

    /// <summary>A purpose of its own is a reading of its own: the same page can be printed and downloaded under one record.</summary>
    private Task<ImmutableArray<KnownPerson>> PeopleAsync(DocumentRequest request, Caller caller)
    {
        SubmissionRules.CommandId(request.CommandId);
        return identities.ReadAsync(request.Number, $"{request.CommandId}.{CommandDigest.Of(request.Purpose!)[..8]}", caller, request.Purpose!);
    }

    private static void RequireComplete(PreparedDocument prepared)
    {
        foreach (var field in prepared.Sheet.Fields.Where(field => field is { Required: true, Source: FieldSource.Officer }))
        {
            if (prepared.Fields[field.Tag] is null)
            {
                throw new InvalidInputException("fields." + field.Tag, null, "must not be empty");
            }
        }
    }

    /// <summary>What has to be kept to print the document again as it was: all that was written, and what could be different tomorrow.</summary>
    private static ImmutableArray<DocumentField> Said(PreparedDocument prepared, DocumentRequest request)
    {
        var typed = request.Written.Where(each => each.Value.Length > 0).Select(each => each.Tag).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. prepared.Sheet.Fields
                .Where(field => field.Group is null && (typed.Contains(field.Tag) || field.Source == FieldSource.Officer || field.Tag == "subject"))
                .Where(field => prepared.Fields[field.Tag] is not null)
                .Select(field => new DocumentField(field.Tag, prepared.Fields[field.Tag]!)),
        ];
    }
}
