using Oversight.Grains.Enterprises;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Messages;
using Oversight.Grains.Matters.Parties;

namespace Oversight.Api.Pages.Forms;

/// <summary>
/// The rules that a form can check field by field, so that one answer names all that is missing. The intake checks everything
/// again and has the last word.
/// </summary>
internal static class MatterFormRules
{
    /// <summary>What stands above the street in a form: the details of the kind and the business.</summary>
    public static void CheckSubject(MatterForm form, MatterKind kind, FormErrors errors)
    {
        Details(form, kind, errors);
        Business(form, errors);
    }

    public static void CheckContent(MatterForm form, MatterKind kind, DateTimeOffset now, FormErrors errors)
    {
        errors.Try(() => TextRules.Require("content", form.Content, SubmissionRules.MaxContent));
        errors.Try(() => TextRules.Optional("lead", form.Lead, SubmissionRules.MaxContent));
        foreach (var claim in form.Claims)
        {
            errors.Try(() => Typed.Choice<Claim>("claims", claim));
        }

        errors.Try(() => SubmissionRules.Occurred(Typed.Day("occurredOn", form.OccurredOn), now));
        if (kind == MatterKind.Report && form.Password.Length > 0)
        {
            errors.Try(() => MessageRules.Password("password", form.Password));
        }

        Person(form, kind, errors);
        if (kind == MatterKind.Complaint)
        {
            Parties(form, now, errors);
        }
    }

    private static void Parties(MatterForm form, DateTimeOffset now, FormErrors errors)
    {
        for (var at = 0; at < form.Joint.Given.Count; at++)
        {
            var (field, other) = ($"joint.others[{at}]", form.Joint.Given[at]);
            errors.Try(() => TextRules.RequireLine(field + ".name", other.Name, SubmissionRules.MaxName));
            errors.Try(() => SubmissionRules.Phone(Typed.OrNull(other.Phone), field + ".phone"));
        }

        errors.Try(() =>
        {
            if (form.Joint.ToEntry() is { } joint)
            {
                PartyRules.Check(joint);
            }
        });
        errors.Try(() =>
        {
            if (form.Agent.ToEntry() is { } agent)
            {
                PartyRules.Check(agent, form.Joint.Given.Count + 1, now);
            }
        });
        errors.Try(() => form.Consents.ToConsents());
    }

    private static void Business(MatterForm form, FormErrors errors)
    {
        if (form.Enterprise.Length > 0 && !LocalCode.TryParse(form.Enterprise, out _))
        {
            errors.Try(() => CreditCode.Parse(form.Enterprise, "enterprise"));
        }

        if (form.Enterprise.Length == 0 && form.EnterpriseName.Length + form.Address.Length > 0)
        {
            errors.Try(() => TextRules.RequireLine("enterpriseName", form.EnterpriseName, SubmissionRules.MaxName));
            errors.Try(() => TextRules.RequireLine("address", form.Address, SubmissionRules.MaxAddress));
        }
    }

    private static void Details(MatterForm form, MatterKind kind, FormErrors errors)
    {
        switch (kind)
        {
            case MatterKind.MediaItem:
                errors.Try(() => TextRules.RequireLine("outlet", form.Outlet, SubmissionRules.MaxName));
                errors.Try(() => Typed.Day("publishedOn", form.PublishedOn));
                break;
            case MatterKind.Suggestion:
                errors.Try(() => TextRules.RequireLine("deputy", form.Deputy, SubmissionRules.MaxName));
                errors.Try(() => Typed.Choice<DeputyBody>("body", form.Body));
                break;
            case MatterKind.Finding:
                errors.Try(() => TextRules.RequireLine("department", form.Department, SubmissionRules.MaxName));
                break;
        }
    }

    private static void Person(MatterForm form, MatterKind kind, FormErrors errors)
    {
        var needed = kind == MatterKind.Complaint || (kind == MatterKind.Report && !form.IsAnonymous);
        if (needed || (!form.Reporter.IsEmpty && !form.IsAnonymous))
        {
            errors.Try(() => TextRules.RequireLine("reporter.name", form.Reporter.Name, SubmissionRules.MaxName));
            errors.Try(() => TextRules.Require("reporter.phone", form.Reporter.Phone, SubmissionRules.MaxName));
            errors.Try(() => SubmissionRules.Phone(form.Reporter.Phone));
        }
    }
}
