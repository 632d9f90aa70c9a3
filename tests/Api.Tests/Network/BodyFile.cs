using Oversight.Testing;

namespace Oversight.Api.Tests.Network;

/// <summary>A small network for the bureau's two districts, as an operator would write it down, and who works where.</summary>
internal static class BodyFile
{
    public const string OdrCode = "91110000600037341L";

    private const string Lines =
        """
        id,kind,name,name_en,intake,place,enterprise,parent,areas,fields,matters,duty_hours,address,phone
        hangzhou,市局,杭州市局,Hangzhou bureau,,,,,3301,,,,,12315
        xihu,区县局,西湖区局,Xihu bureau,,,,hangzhou,330106,,,周一至周五 9:00-17:00,文三路1号,12315
        shangcheng,区县局,上城区局,,,,,hangzhou,330102,,,,,12315
        xihu-intake,内设机构,西湖统一受理中心,,是,,,xihu,,,,,,12315
        xihu-food,内设机构,西湖食品科,,,,,xihu,,01,,,,
        beishan,所,北山所,Beishan station,,,,xihu,330106001,01 10,投诉 举报,Mon-Fri 09:00-17:00; Sat 09:00-12:00,曙光路2号,0571-1234567
        mall,服务站,北山商场服务站,,,商场,,beishan,,,,Mon-Sun 10:00-21:00,曙光路9号,12315
        xixi,服务站,西溪社区服务站,,,社区,,xihu,330106002,,,,天目山路3号,
        shop,绿色通道企业,百货公司,,,,91110000600037341L,xihu,,,,,,
        """;

    public static async Task BringInAsync(ServeOptions options)
    {
        using var files = new TempFolder("bodies");
        var path = files.File("bodies.csv");
        await File.WriteAllTextAsync(path, Lines);
        await RunAsync(options, "import", "bodies", path);
        await RunAsync(options, "account", "set-body", "officer", "beishan");
        await RunAsync(options, "account", "create", "guard", "--role", "staff", "--area", "330106", "--body", "mall");
        await RunAsync(options, "account", "create", "desk", "--role", "officer", "--area", "330106", "--body", "xihu-intake");
        await RunAsync(options, "account", "create", "food", "--role", "officer", "--area", "330106", "--body", "xihu-food");
        await RunAsync(options, "account", "create", "clerk", "--role", "staff", "--area", "330102", "--body", "shangcheng");
    }

    private static async Task RunAsync(ServeOptions options, params string[] arguments)
    {
        var (exitCode, output) = await SiloProgram.RunAsync(options.Environment, [.. arguments, "--data", options.DataFolder!]);
        exitCode.ShouldBe(0, output);
    }
}
