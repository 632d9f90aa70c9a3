namespace Oversight.Grains.Matters.Documents;

/// <summary>Which kinds of matter a form is for, and whether it is a document that goes out under a number.</summary>
public static class FormRules
{
    /// <summary>The registration forms stay in the file and carry the matter's own number.</summary>
    public static bool GoesOut(OfficialForm form) =>
        form is not (OfficialForm.ComplaintRegistration or OfficialForm.ReportRegistration);

    /// <summary>Both parties get a copy of their own, in their own name.</summary>
    public static bool NeedsParty(OfficialForm form) => form is OfficialForm.MediationNotice or OfficialForm.TerminationDecision;

    public static bool IsFor(OfficialForm form, MatterKind kind) => form switch
    {
        OfficialForm.DispatchNotice => kind is MatterKind.Complaint or MatterKind.Report,
        OfficialForm.ReportRegistration or OfficialForm.ReportResult => kind is MatterKind.Report,
        _ => kind is MatterKind.Complaint,
    };
}
