using System.Collections.Immutable;
using Oversight.Grains.Matters;

namespace Oversight.Api.Pages.Forms;

/// <summary>A submission as typed into a form: all of it text, so that a form with an error comes back as it was sent.</summary>
public sealed class MatterForm
{
    /// <summary>Made when the form is shown: a double click or a reload sends the same one and counts once.</summary>
    public string CommandId { get; set; } = string.Empty;

    public string Enterprise { get; set; } = string.Empty;

    public string EnterpriseName { get; set; } = string.Empty;

    public string Address { get; set; } = string.Empty;

    /// <summary>A street's code, or a part of its name.</summary>
    public string Street { get; set; } = string.Empty;

    /// <summary>The code of the street that was chosen among several of that name.</summary>
    public string StreetPick { get; set; } = string.Empty;

    /// <summary>The code of a field, on the form of staff.</summary>
    public string Field { get; set; } = string.Empty;

    public string Content { get; set; } = string.Empty;

    /// <summary>For messages about a report; never shown again.</summary>
    public string Password { get; set; } = string.Empty;

    /// <summary>What a complainant reports along with the complaint; empty for nothing.</summary>
    public string Lead { get; set; } = string.Empty;

    public string[] Claims { get; set; } = [];

    public string OccurredOn { get; set; } = string.Empty;

    /// <summary>Yes: whatever stands in the person's fields is left unread.</summary>
    public string Anonymous { get; set; } = string.Empty;

    public PersonFields Reporter { get; set; } = new();

    public string Outlet { get; set; } = string.Empty;

    public string Headline { get; set; } = string.Empty;

    public string Url { get; set; } = string.Empty;

    public string PublishedOn { get; set; } = string.Empty;

    public string Deputy { get; set; } = string.Empty;

    public string Body { get; set; } = string.Empty;

    public string Title { get; set; } = string.Empty;

    public string Department { get; set; } = string.Empty;

    public string DocumentNumber { get; set; } = string.Empty;

    public string Measure { get; set; } = string.Empty;

    /// <summary>Yes: a green-channel enterprise negotiates first.</summary>
    public string OdrFirst { get; set; } = string.Empty;

    public JointFields Joint { get; set; } = new();

    public AgentFields Agent { get; set; } = new();

    public ConsentFields Consents { get; set; } = new();

    public bool IsAnonymous => Anonymous == "yes";

    public bool IsMixed(MatterKind kind) => kind == MatterKind.Complaint && Lead.Length > 0;

    public ImmutableArray<IntakePart> ToParts(Submission complaint) =>
        [new(MatterKind.Complaint, complaint.Content, complaint.Claims), new(MatterKind.Report, Lead, [])];

    public void Renew() => CommandId = Guid.CreateVersion7().ToString("N");

    public Submission ToSubmission(MatterKind kind, Source source, string? street) => new()
    {
        Kind = kind,
        CommandId = CommandId,
        Enterprise = Typed.OrNull(Enterprise),
        EnterpriseName = Typed.OrNull(EnterpriseName),
        Address = Typed.OrNull(Address),
        Street = street,
        Field = source == Source.Web ? null : Typed.OrNull(Field),
        Content = Content,
        Claims = kind == MatterKind.Complaint ? [.. Claims.Select(claim => Typed.Choice<Claim>("claims", claim) ?? default)] : [],
        Reporter = (kind == MatterKind.Report && IsAnonymous) || Reporter.IsEmpty ? null : Reporter.ToPerson(),
        Password = kind == MatterKind.Report ? Typed.OrNull(Password) : null,
        OccurredOn = Typed.Day("occurredOn", OccurredOn),
        OdrFirst = kind == MatterKind.Complaint && OdrFirst == "yes" ? true : null,
        Joint = kind == MatterKind.Complaint ? Joint.ToEntry() : null,
        Agent = kind == MatterKind.Complaint ? Agent.ToEntry() : null,
        Consents = kind == MatterKind.Complaint ? Consents.ToConsents() : null,
        Source = source,
        Media = kind == MatterKind.MediaItem ? new(Outlet, Typed.OrNull(Headline), Typed.OrNull(Url), Typed.Day("publishedOn", PublishedOn)) : null,
        Suggestion = kind == MatterKind.Suggestion ? new(Deputy, Typed.Choice<DeputyBody>("body", Body) ?? default, Typed.OrNull(Title)) : null,
        Finding = kind == MatterKind.Finding ? new(Department, Typed.OrNull(DocumentNumber), Typed.OrNull(Measure)) : null,
    };
}
