using Microsoft.Extensions.Options;
using Oversight.Grains.Law;
using Oversight.Grains.Law.Calendar;
using Oversight.Grains.Matters.Clocks;

namespace Oversight.Testing;

/// <summary>The clocks of the rules and the calendar that come with the program, with the default settings.</summary>
public static class TestClocks
{
    public static ClockKeeper Keeper { get; } =
        new(LawBook.Default, new WorkCalendars(), Options.Create(new LawOptions()), Options.Create(new ClockOptions()));
}
