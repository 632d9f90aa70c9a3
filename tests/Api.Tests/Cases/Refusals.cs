namespace Oversight.Api.Tests.Cases;

internal static class Refusals
{
    public static void ShouldBeRefused(this (string? Code, string? Field, string? Rule, string Text) error, string field, string rule)
    {
        error.Code.ShouldBe("INVALID_INPUT", error.Text);
        error.Field.ShouldBe(field);
        error.Rule.ShouldBe(rule);
    }
}
