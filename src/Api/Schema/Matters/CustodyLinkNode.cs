using GraphQL;
using Oversight.Grains.Matters.Custody;

namespace Oversight.Api.Schema.Matters;

/// <summary>A link of the chain of custody.</summary>
[Name("CustodyLink")]
public sealed class CustodyLinkNode(CustodyLink link)
{
    public string? Body => link.Body;

    public CustodyKind Kind => link.Kind;

    public DateTimeOffset Since => link.Since;

    public DateTimeOffset? Until => link.Until;

    [Description("Who accepted or designated.")]
    public string Actor => link.Actor;

    public string? Reason => link.Reason;
}
