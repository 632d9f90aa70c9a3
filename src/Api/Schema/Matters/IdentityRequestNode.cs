using GraphQL;
using Oversight.Grains.Matters.Identity;

namespace Oversight.Api.Schema.Matters;

/// <summary>A request to read who reported, and a custodian's answer.</summary>
[Name("IdentityRequest")]
public sealed class IdentityRequestNode(string number, IdentityRequest request)
{
    [Description("The report's number.")]
    public string Number => number;

    [Description("The user name of the officer who asks.")]
    public string Reader => request.Reader;

    public string Purpose => request.Purpose;

    public DateTimeOffset At => request.At;

    [Description("Null as long as no custodian has answered.")]
    public bool? Approved => request.Approved;

    public string? Custodian => request.Custodian;

    public string? Reason => request.Reason;

    [Description("The one reading has to happen by then.")]
    public DateTimeOffset? Until => request.Until;

    [Description("The one reading has happened.")]
    public bool Used => request.ReadBy is not null;

    internal static IdentityRequestNode Of(IdentityAsk ask) => new(ask.Number, ask.Request);
}
