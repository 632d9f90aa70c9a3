#pragma warning disable IDE1006, SA1300 // These are the names on the wire.
namespace Oversight.Api.Tests.Intakes;

/// <summary>One matter of a mixed submission as clients send it.</summary>
internal sealed record PartText
{
    public PartText(string kind, string content, params string[] claims)
    {
        this.kind = kind;
        this.content = content;
        this.claims = claims;
    }

    public string kind { get; }

    public string content { get; }

    public string[] claims { get; }
}
