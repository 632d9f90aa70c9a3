namespace Oversight.Api.Pages.Forms;

/// <summary>The rules of the network's bodies, in the words of people.</summary>
internal static class NetworkRules
{
    private const string Kind = "BodyKind";

    public static readonly RuleTemplate[] All =
    [
        new("3 to 32 characters of a-z, 0-9 and hyphen, beginning with a letter", "Rule.BodyId"),
        new("not before activeFrom", "Rule.BodyDays"),
        new("a contact point says where it is: {}", "Rule.BodyPlace"),
        new("a body of the kind {} needs the body above it", "Rule.BodyParent", Kind),
        new("at most {} division codes of 2, 4, 6 or 9 digits", "Rule.BodyAreas"),
        new("a bureau or station says for which divisions it is competent", "Rule.BodyAreasNeeded"),
        new("codes of fields, 01 to 16", "Rule.FieldCode"),
        new("only an authority handles anything but complaints (Order 121 art 29)", "Rule.BodyComplaints"),
        new("3 to 32 digits, with '+', '-', ' ' or brackets", "Rule.BodyPhone"),
        new("days and hours such as 'Mon-Fri 09:00-17:00; Sat 09:00-12:00' or '周一至周五 09:00-17:00'", "Rule.DutyHours"),
        new("taken by another body", "Rule.BodyTaken"),
        new("the body is closed", "Rule.BodyClosed"),
        new("the body above is closed", "Rule.BodyAboveClosed"),
        new("{} stands below it: close it or give it another body above first", "Rule.BodyBelow", RuleTemplate.Body),
        new("a body of the kind {} cannot stand below one of the kind {}", "Rule.BodyAbove", Kind, Kind),
        new("{} stands below {} itself", "Rule.BodyRing", RuleTemplate.Body, RuleTemplate.Body),
        new("the body {} has it already", "Rule.BodyHas", RuleTemplate.Body),
        new("somebody changed the body in between; load the page again", "Rule.BodyChanged"),
    ];
}
