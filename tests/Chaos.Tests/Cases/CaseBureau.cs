using Oversight.Chaos.Tests.Serving;
using Oversight.Testing.Bureaus;

namespace Oversight.Chaos.Tests.Cases;

/// <summary>Brings a small network into a bureau that nobody serves yet: an intake unit, a station, and people of both.</summary>
internal static class CaseBureau
{
    public const string Intake = "xihu-intake";
    public const string Station = "beishan";

    private const string Bodies =
        """
        id,kind,name,parent,areas,intake
        hangzhou,CITY,杭州市局,,3301,
        xihu,DISTRICT,西湖区局,hangzhou,330106,
        xihu-intake,UNIT,西湖受理中心,xihu,,true
        beishan,STATION,北山所,xihu,330106,
        """;

    public static async Task FillAsync(ChaosBureau bureau)
    {
        using var folder = new TempFolder("bodies");
        var file = folder.File("bodies.csv");
        await File.WriteAllTextAsync(file, Bodies);
        await RunAsync(bureau, "import", "bodies", file);
        await RunAsync(bureau, "account", "create", "clerk", "--role", "staff", "--area", SmallBureau.Xihu, "--body", Intake);
        await RunAsync(bureau, "account", "create", "officer", "--role", "officer", "--area", SmallBureau.Xihu, "--body", Station);
    }

    private static async Task RunAsync(ChaosBureau bureau, params string[] arguments)
    {
        var (exitCode, text) = await SiloProgram.RunAsync(bureau.Settings.Environment, [.. arguments, "--data", bureau.Settings.DataFolder!]);
        exitCode.ShouldBe(0, text);
    }
}
