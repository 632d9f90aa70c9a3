using Microsoft.Extensions.Options;

namespace Oversight.Api.Pages.Hosting;

/// <summary>Names the setting that is wrong before anything is served.</summary>
internal sealed class PagesOptionsCheck : IValidateOptions<PagesOptions>
{
    private const int MostPosts = 100_000;
    private const int LongestArea = 9;

    public ValidateOptionsResult Validate(string? name, PagesOptions options)
    {
        if (options.PostsPerMinute is < 1 or > MostPosts)
        {
            return ValidateOptionsResult.Fail($"Pages:PostsPerMinute is {options.PostsPerMinute}; it must be 1 to {MostPosts}.");
        }

        return options.Area.Length > LongestArea || options.Area.AsSpan().ContainsAnyExceptInRange('0', '9')
            ? ValidateOptionsResult.Fail($"Pages:Area is '{options.Area}'; it must be the beginning of a division code, at most {LongestArea} digits, or empty.")
            : ValidateOptionsResult.Success;
    }
}
