using Microsoft.Extensions.Options;
using Npgsql;

namespace Oversight.Storage.Settings;

internal sealed class StorageOptionsValidator : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options) => options.Provider switch
    {
        StorageProvider.Sqlite when string.IsNullOrWhiteSpace(options.DataFolder) =>
            ValidateOptionsResult.Fail("Storage:DataFolder is empty. Set it to the folder that holds (or will hold) the SQLite files."),
        StorageProvider.Sqlite when !string.IsNullOrWhiteSpace(options.ConnectionString) =>
            ValidateOptionsResult.Fail(
                "Storage:ConnectionString is set, but Storage:Provider is Sqlite, which uses Storage:DataFolder. "
                + "Set Storage:Provider to PostgreSql, or remove Storage:ConnectionString."),
        StorageProvider.Sqlite => ValidateOptionsResult.Success,
        StorageProvider.PostgreSql => Connection(options.ConnectionString),
        _ => ValidateOptionsResult.Fail($"Storage:Provider is {(int)options.Provider}. Set it to Sqlite or PostgreSql."),
    };

    private static ValidateOptionsResult Connection(string text)
    {
        const string Form = "Set it to the form Host=…;Database=…;Username=…;Password=….";
        if (string.IsNullOrWhiteSpace(text))
        {
            return ValidateOptionsResult.Fail($"Storage:ConnectionString is empty, but Storage:Provider is PostgreSql. {Form}");
        }

        try
        {
            return new NpgsqlConnectionStringBuilder(text) is { Host.Length: > 0 }
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail($"Storage:ConnectionString names no Host. {Form}");
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException)
        {
            // The text holds a password: Npgsql's message names the keyword, ours does not repeat the text.
            return ValidateOptionsResult.Fail($"Storage:ConnectionString is not readable ({problem.Message}). {Form}");
        }
    }
}
