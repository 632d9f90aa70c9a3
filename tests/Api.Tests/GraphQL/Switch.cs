namespace Oversight.Api.Tests.GraphQL;

public sealed class Switch
{
    public bool Slow { get; set; }
}
