using Microsoft.Extensions.Options;

namespace Oversight.Grains.Matters.Clocks;

internal sealed class ClockOptionsCheck : IValidateOptions<ClockOptions>
{
    public ValidateOptionsResult Validate(string? name, ClockOptions options)
    {
        var wrong = new List<string>();
        Require(options.UrgentWorkingDays is >= 0 and <= 100, "Clock:UrgentWorkingDays", options.UrgentWorkingDays, "must be 0..100");
        Require(options.NearWorkingDays >= options.UrgentWorkingDays && options.NearWorkingDays <= 100, "Clock:NearWorkingDays", options.NearWorkingDays, "must be at least Clock:UrgentWorkingDays and at most 100");
        Require(options.SweepSeconds is >= 1 and <= 86_400, "Clock:SweepSeconds", options.SweepSeconds, "must be 1..86400");
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);

        void Require(bool holds, string setting, int value, string rule)
        {
            if (!holds)
            {
                wrong.Add($"{setting} is {value}: {rule}");
            }
        }
    }
}
