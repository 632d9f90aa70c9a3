using Oversight.Grains.Accounts;
using Oversight.Grains.Matters.Clocks;

namespace Oversight.Grains.Matters.Notices;

/// <summary>
/// Who is told of an alarm: the responsible officer; where there is none, the body that has the matter; after a breach besides
/// the body and all above it. Supervisors who belong to no body stand above all of them.
/// </summary>
public static class NoticeRecipients
{
    private const string Supervisors = "supervisors";

    public static IEnumerable<string> Of(AlarmRaised alarm)
    {
        if (alarm.Officer is { } officer)
        {
            yield return User(officer);
        }

        var breached = alarm.Level == AlarmLevel.Breached;
        if (breached || alarm.Officer is null)
        {
            foreach (var body in alarm.Bodies)
            {
                yield return Body(body);
            }
        }

        if (breached || (alarm.Officer is null && alarm.Bodies.IsEmpty))
        {
            yield return Supervisors;
        }
    }

    /// <summary>All that reaches a caller.</summary>
    public static IReadOnlyList<string> Of(Caller caller) =>
    [
        User(caller.Name),
        .. caller.Body is { } body ? [Body(body)] : caller.Is(Role.Supervisor) ? [Supervisors] : Array.Empty<string>(),
    ];

    private static string User(string name) => "user:" + name;

    private static string Body(string id) => "body:" + id;
}
