using Microsoft.Extensions.Options;

namespace Oversight.Grains.Matters.Hints;

internal sealed class HintOptionsCheck : IValidateOptions<HintOptions>
{
    private const int Most = 10_000;

    public ValidateOptionsResult Validate(string? name, HintOptions options)
    {
        (string Name, int Value)[] all =
        [
            ("Days", options.Days), ("SameBusiness", options.SameBusiness), ("Bulk", options.Bulk), ("BulkDays", options.BulkDays),
            ("SharedBy", options.SharedBy), ("SameWords", options.SameWords),
        ];
        var wrong = all.Where(setting => setting.Value is < 2 or > Most).Select(setting => $"Hints:{setting.Name} is {setting.Value}: must be 2..{Most}").ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
