using System.ComponentModel;
using GraphQL;
using Oversight.Grains.Responses.Paper;

namespace Oversight.Api.Schema.Responses.Paper;

[Name("PaperForm")]
[Description("A paper form that somebody worked on. What was entered is not shown: the second entry is made without it.")]
public sealed class PaperFormNode(PaperForm form)
{
    [Description("With its check digit.")]
    public string Number => PaperNumber.Write(form.Row.Campaign, form.Row.Number);

    public int Batch => form.Row.Batch;

    public PaperStanding Standing => form.Standing;

    public string? FirstBy => form.Row.FirstBy;

    public string? SecondBy => form.Row.SecondBy;

    public string? SettledBy => form.Row.SettledBy;

    [Description("Codes of the questions on which the entries were not alike.")]
    public IReadOnlyList<string> Differences => form.Row.Differing;

    public PaperVoidReason? Reason => form.Row.Reason;

    public string? Note => form.Row.Note;

    public DateTimeOffset At => form.Row.At;
}
