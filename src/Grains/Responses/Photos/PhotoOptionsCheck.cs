using Microsoft.Extensions.Options;

namespace Oversight.Grains.Responses.Photos;

/// <summary>A wrong setting stops the start, with its name.</summary>
internal sealed class PhotoOptionsCheck : IValidateOptions<PhotoOptions>
{
    private const int MostMegabytes = 50;

    public ValidateOptionsResult Validate(string? name, PhotoOptions options)
    {
        if (options.MaxMegabytes is < 1 or > MostMegabytes)
        {
            return ValidateOptionsResult.Fail($"{PhotoOptions.Section}:MaxMegabytes is {options.MaxMegabytes}: must be 1..{MostMegabytes}");
        }

        return options.PerInterview is < 1 or > PhotoOptions.MostPerInterview
            ? ValidateOptionsResult.Fail($"{PhotoOptions.Section}:PerInterview is {options.PerInterview}: must be 1..{PhotoOptions.MostPerInterview}")
            : ValidateOptionsResult.Success;
    }
}
