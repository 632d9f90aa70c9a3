using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Charts;
using Oversight.Api.Pages.Forms;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Pages.Profiles;

/// <summary>What the profiles of an enterprise and of a street have in common: the day as of which, tallies, months, timeline.</summary>
public abstract class ProfilePage(SubjectReader reader, TimeProvider time) : OversightPage
{
    /// <summary>A day: the profile as it stood at its end. Empty is now.</summary>
    [BindProperty(SupportsGet = true)]
    public string AsOf { get; set; } = string.Empty;

    /// <summary>Cursor of the timeline.</summary>
    [BindProperty(SupportsGet = true)]
    public string Before { get; set; } = string.Empty;

    public Profile Profile { get; private set; } = Profile.Empty;

    public MonthChart Chart { get; private set; } = null!;

    public TimelineView Timeline { get; private set; } = null!;

    public DateOnly? AsOfDay => Typed.Day("asOf", AsOf);

    public DateOnly Today => ChinaTime.Day(time.GetUtcNow());

    protected SubjectReader Reader => reader;

    /// <summary>The last instant of the day that is asked for; null for now, and for a day that is not over.</summary>
    protected DateTimeOffset? AsOfInstant => AsOfDay is { } day && day < Today ? ChinaTime.Start(day.AddDays(1)).AddTicks(-1) : null;

    protected void RequireSignIn()
    {
        if (!Caller.IsSignedIn)
        {
            throw new AuthenticationRequiredException();
        }
    }

    protected async Task ShowAsync(SubjectKey subject, Profile profile, long feedNumber)
    {
        Profile = profile;
        Chart = new(profile.Months, ChinaTime.Month(AsOfInstant ?? time.GetUtcNow()));
        Timeline = await TimelineView.ReadAsync(reader, subject, profile, feedNumber, BeforeNumber(), Caller);
    }

    private long? BeforeNumber()
    {
        if (Before.Length == 0)
        {
            return null;
        }

        return long.TryParse(Before, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InvalidInputException("before", Before, "an endCursor of an earlier page");
    }
}
