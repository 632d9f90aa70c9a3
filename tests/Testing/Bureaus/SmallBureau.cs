namespace Oversight.Testing.Bureaus;

/// <summary>
/// A small bureau: two districts of Hangzhou with three of their real streets, sixty made-up enterprises, and accounts;
/// filled with the operator's own commands, before anybody serves it.
/// </summary>
public static class SmallBureau
{
    public const string Password = "correct-horse-battery";
    public const string Xihu = "330106";
    public const string Shangcheng = "330102";

    /// <summary>The settings, with what every bureau needs on top: the password, and on PostgreSQL a key for the vault.</summary>
    public static ServeOptions Settings(ServeOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var settings = options.With(("OVERSIGHT_PASSWORD", Password), ("Campaigns__SweepSeconds", "1"), ("Campaigns__MissedAfterSeconds", "1"));
        return options.Environment.ContainsKey("Storage__ConnectionString")
            ? settings.With(("Vault__Keys__1", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="))
            : settings;
    }

    /// <param name="options">With the data folder that is to be filled.</param>
    /// <param name="accounts">Who can sign in; an empty area is everywhere.</param>
    public static Task FillAsync(ServeOptions options, params (string Name, string Role, string Area)[] accounts) =>
        FillAsync(options, custodian: null, accounts);

    /// <param name="options">With the data folder that is to be filled.</param>
    /// <param name="custodian">Which account may let others read who brought a report.</param>
    /// <param name="accounts">Who can sign in; an empty area is everywhere.</param>
    public static Task FillAsync(ServeOptions options, string? custodian, params (string Name, string Role, string Area)[] accounts)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(accounts);
        return BureauCopy.FillAsync(options, $"{custodian}|{string.Join('|', accounts)}", empty => FirstAsync(empty, custodian, accounts));
    }

    private static async Task FirstAsync(ServeOptions options, string? custodian, (string Name, string Role, string Area)[] accounts)
    {
        using var files = new TempFolder("files");
        await RunAsync(options, ["import", "divisions", .. BureauFiles.Divisions(files)]);
        await RunAsync(options, ["import", "enterprises", BureauFiles.Enterprises(files)]);
        foreach (var (name, role, area) in accounts)
        {
            await RunAsync(options, ["account", "create", name, "--role", role, "--area", area]);
        }

        if (custodian is not null)
        {
            await RunAsync(options, ["account", "set-custodian", custodian]);
        }
    }

    private static async Task RunAsync(ServeOptions options, string[] arguments)
    {
        var (exitCode, output) = await SiloProgram.RunAsync(options.Environment, [.. arguments, "--data", options.DataFolder!]);
        if (exitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with exit code {exitCode}:\n{output}");
        }
    }
}
