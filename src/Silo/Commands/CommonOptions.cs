using System.CommandLine;

namespace Oversight.Silo.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<string?> Data() => new("--data") { Description = "Data folder; ./data when it is not given." };

    /// <summary>Settings from files, environment (<c>Storage__Provider</c>) and the command line, the later ones winning.</summary>
    public static IConfigurationBuilder AddCommandLine(this IConfigurationBuilder configuration, string? data) =>
        data is null ? configuration : configuration.AddInMemoryCollection([new("Storage:DataFolder", data)]);
}
