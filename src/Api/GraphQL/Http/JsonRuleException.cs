namespace Oversight.Api.GraphQL.Http;

/// <summary>Well-formed JSON that breaks a rule of ours, at a byte of the body.</summary>
internal sealed class JsonRuleException(string rule, long offset, string value) : Exception
{
    public override string Message => rule;

    public string Rule => rule;

    public long Offset => offset;

    public string Value => value;
}
