using Microsoft.Extensions.Options;

namespace Oversight.Grains.Matters.Identity;

internal sealed class IdentityOptionsCheck : IValidateOptions<IdentityOptions>
{
    private const int Longest = 720;

    public ValidateOptionsResult Validate(string? name, IdentityOptions options) => options.ReadWithinHours is >= 1 and <= Longest
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail($"Identity:ReadWithinHours is {options.ReadWithinHours}: must be 1..{Longest}");
}
