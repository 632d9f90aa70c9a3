using Oversight.Grains.Matters.Clocks;

namespace Oversight.Grains.Matters.Notices;

/// <summary>An alarm as one person gets to know of it.</summary>
public sealed record Notice(NoticeId Id, DateTimeOffset At, AlarmLevel Level, string Rule, DateTimeOffset Due, MatterRow Matter, bool IsRead);
