using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Commands;

namespace Oversight.Grains.Matters.Documents;

/// <summary>Gives a document its number, for the officer who handles the matter. The mark is the setting's and no part of the digest.</summary>
[GenerateSerializer, Immutable, Alias("oversight.IssueDocument")]
public sealed record IssueDocument(
    CommandKey Command,
    Caller Caller,
    [property: Id(0)] OfficialForm Form,
    [property: Id(1)] DocumentParty? To,
    [property: Id(2)] Delivery Delivery,
    [property: Id(3)] ImmutableArray<DocumentField> Fields,
    [property: Id(4)] string Mark)
    : MatterCommand(Command, Caller)
{
    public const int MaxField = 5_000;
    public const int MaxFields = 40;
    private const int MaxTag = 60;

    public override string Digest => string.Join(
        '\u001f', ["document", Form.ToString(), $"{To}", Delivery.ToString(), .. Fields.SelectMany(each => new[] { each.Tag, each.Value })]);

    internal override AppendRequest Decide(MatterState state, MatterContext context) => Decide(state, context.Now);

    /// <exception cref="InvalidInputException">The form is not for this kind of matter, has no number, or a field breaks a rule.</exception>
    /// <exception cref="ForbiddenException">The caller does not handle the matter.</exception>
    internal AppendRequest Decide(MatterState state, DateTimeOffset now)
    {
        Caller.Require(Role.Officer);
        if (state.Handler != Caller.Name)
        {
            throw new ForbiddenException($"only the officer who handles {state.Number}", "number");
        }

        CheckForm(state.Received.Kind);
        CheckFields();
        var fact = new DocumentIssued
        {
            Form = Form,
            Kind = state.Received.Kind,
            To = To,
            Mark = Mark,
            Delivery = Delivery,
            IssuedAt = now,
            Officer = Caller.Name,
            Fields = Fields,
        };
        return MatterDecisions.Append(state, Command, CommandDigest.Of(Digest), fact);
    }

    private void CheckForm(MatterKind kind)
    {
        if (!FormRules.IsFor(Form, kind))
        {
            throw new InvalidInputException("form", Form.ToString(), $"this form is not for a matter of kind {kind}");
        }

        if (!FormRules.GoesOut(Form))
        {
            throw new InvalidInputException("form", Form.ToString(), "a registration form stays in the file and has the matter's number");
        }

        if (FormRules.NeedsParty(Form) != To is not null)
        {
            throw new InvalidInputException("to", $"{To}", To is null ? "must not be empty" : "only notices of mediation and its end say to which party");
        }
    }

    private void CheckFields()
    {
        if (Fields.Length > MaxFields)
        {
            throw new InvalidInputException("fields", null, $"at most {MaxFields} fields, has {Fields.Length}");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var each in Fields)
        {
            TextRules.RequireLine("fields.tag", each.Tag, MaxTag);
            TextRules.Optional("fields." + each.Tag, each.Value, MaxField);
            if (!seen.Add(each.Tag))
            {
                throw new InvalidInputException("fields." + each.Tag, each.Value, "given twice");
            }
        }
    }
}
