namespace Oversight.Grains.Procedures;

/// <summary>The ids of the rules whose clocks the procedures move; the rules themselves are data (reference/law).</summary>
internal static class Rules
{
    public const string ComplaintsAndReports = "complaints-and-reports";
    public const string Cases = "cases";
    public const string Proposals = "proposals";
    public const string MediaFamily = "media";

    public const string Accept = "complaint.accept";
    public const string Mediate = "complaint.mediate";
    public const string TellEnd = "complaint.tellEnd";
    public const string LeadVerify = "complaint.leadVerify";
    public const string Odr = "odr.negotiate";
    public const string Verify = "report.verify";
    public const string TellFiling = "report.tellFiling";
    public const string CaseDecide = "case.decide";
    public const string CaseClose = "case.close";
    public const string SuggestionReply = "suggestion.reply";
    public const string ProposalReply = "proposal.reply";
    public const string ProposalReturn = "proposal.return";
    public const string CoUnit = "proposal.coUnit";
    public const string ReplyAgain = "proposal.again";
    public const string Media = "media.other";
    public const string MediaEmergency = "media.emergencyInfo";
}
