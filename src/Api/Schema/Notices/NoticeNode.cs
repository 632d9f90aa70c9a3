using GraphQL;
using Oversight.Api.Schema.Matters;
using Oversight.Grains.Accounts;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Matters.Notices;

namespace Oversight.Api.Schema.Notices;

/// <summary>A deadline that came near or passed, told to the caller.</summary>
[Name("Notice")]
public sealed class NoticeNode(Notice notice, Caller caller)
{
    [Description("For markNoticesRead.")]
    public string Id => notice.Id.ToString();

    [Description("When the alarm was raised.")]
    public DateTimeOffset At => notice.At;

    public AlarmLevel Level => notice.Level;

    [Description("The id of the rule, such as complaint.accept.")]
    public string Rule => notice.Rule;

    [Description("The first instant that is too late, as it stood when the alarm was raised.")]
    public DateTimeOffset DueAt => notice.Due;

    [Description("Marked as read, or about a matter that is closed.")]
    public bool Read => notice.IsRead;

    [Description("In one sentence.")]
    public string Text([FromServices] HistoryTexts texts, Language language = Language.Zh) => texts.Say(notice, language);

    public MatterNode Matter => new(notice.Matter, null, caller);
}
