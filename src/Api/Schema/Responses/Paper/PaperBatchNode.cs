using System.ComponentModel;
using GraphQL;
using Oversight.Grains.Responses.Paper;

namespace Oversight.Api.Schema.Responses.Paper;

[Name("PaperBatch")]
[Description("Paper forms with consecutive numbers, and how far they are.")]
public sealed class PaperBatchNode(PaperBatch batch)
{
    [Description("From 1 in each campaign.")]
    public int Batch => batch.Row.Batch;

    public int Wave => batch.Row.Wave;

    [Description("Number of the first form with its check digit.")]
    public string First => PaperNumber.Write(batch.Row.Campaign, batch.Row.First);

    public string Last => PaperNumber.Write(batch.Row.Campaign, batch.Row.Last);

    public int Forms => batch.Row.Size;

    [Description("In which the forms are printed.")]
    public string Language => batch.Row.Language;

    [Description("How many forms of a hundred are entered twice.")]
    public int DoubleShare => batch.Row.DoubleShare;

    [Description("The invitation of the first form, the next ones following; null where nobody is invited in person.")]
    public int? Invitation => batch.Row.Invitation;

    public string? Street => batch.Row.Street;

    public string OpenedBy => batch.Row.By;

    public DateTimeOffset OpenedAt => batch.Row.At;

    [Description("Nobody worked on them yet; after the campaign: they did not come back.")]
    public int Untouched => batch.Untouched;

    [Description("Entered by one person, to be entered by another.")]
    public int Once => batch.Of(PaperStanding.Once);

    [Description("Entered twice, not alike.")]
    public int Differing => batch.Of(PaperStanding.Differs);

    [Description("Certain, and handed in with the next ones.")]
    public int Waiting => batch.Of(PaperStanding.Waiting);

    [Description("Their responses are stored.")]
    public int Stored => batch.Of(PaperStanding.Stored);

    public int Void => batch.Of(PaperStanding.Void);

    [Description("Entered, and not certain when the campaign closed: they bring no response.")]
    public int Lost => batch.Of(PaperStanding.Lost);
}
