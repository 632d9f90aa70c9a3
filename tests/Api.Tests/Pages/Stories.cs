namespace Oversight.Api.Tests.Pages;

/// <summary>What the visitors of the stories type.</summary>
internal static class Stories
{
    public static (string Name, string? Value)[] Complaint(string enterprise, string content = "面里有一只苍蝇，店家不肯退款。", string name = "王芳") =>
    [
        ("enterprise", enterprise),
        ("content", content),
        ("claims", "Refund"),
        ("reporter.name", name),
        ("reporter.phone", "138 0013 8000"),
    ];
}
