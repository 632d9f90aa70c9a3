using Oversight.Grains.Law.Calendar;

namespace Oversight.Grains.Law.Clock;

/// <summary>Why a day counts or does not, for people, Chinese first.</summary>
internal static class DayTexts
{
    private static readonly string[] Weekdays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

    public static (string Chinese, string English) Of(CalendarDay day, DayReason reason, bool counted, string? detail) => reason switch
    {
        DayReason.Start => ($"{Weekday(day)}，开始当日不计入", $"{English(day)}, day zero is not counted"),
        DayReason.Paused => ($"{Weekday(day)}，暂停{Detail("：", detail)}", $"{English(day)}, paused{Detail(": ", detail)}"),
        DayReason.RolledOver when counted => ($"{Natural(day).Chinese}，期满日顺延", $"{Natural(day).English}; the last day is off, so it moves on"),
        DayReason.RolledOver => ($"{Off(day).Chinese}，顺延", $"{Off(day).English}, moves on"),
        DayReason.RolledTo => ($"{Weekday(day)}，顺延至此日期满", $"{English(day)}, the last day has moved here"),
        DayReason.CalendarDay => Natural(day),
        DayReason.Closed => ($"{Weekday(day)}，不在服务时间", $"{English(day)}, outside the service hours"),
        DayReason.WorkingDay when !day.IsPublished => ($"{Weekday(day)}，{day.Date.Year}年放假安排未知，暂按工作日计", $"{English(day)}, counted as a working day until the notice for {day.Date.Year} is known"),
        DayReason.WorkingDay => ($"{Weekday(day)}，工作日", $"{English(day)}, working day"),
        _ => Off(day),
    };

    /// <summary>Of a day whose hours count: how many.</summary>
    public static (string Chinese, string English) OfHours(CalendarDay day, TimeSpan span)
    {
        var (hours, minutes) = ((int)span.TotalHours, span.Minutes);
        var chinese = minutes == 0 ? $"{hours}小时" : $"{hours}小时{minutes}分";
        var english = minutes == 0 ? $"{hours} h" : $"{hours} h {minutes} min";
        return ($"{Weekday(day)}，计入{chinese}", $"{English(day)}, counts {english}");
    }

    private static (string Chinese, string English) Natural(CalendarDay day) => day.IsBreak || day.Kind == DayKind.MakeUpDay
        ? Off(day)
        : ($"{Weekday(day)}，自然日", $"{English(day)}, calendar day");

    private static (string Chinese, string English) Off(CalendarDay day) => day.Kind switch
    {
        DayKind.MakeUpDay => ($"{Weekday(day)}，调休上班{Detail("：", day.Holiday)}", $"{English(day)}, make-up working day{Detail(": ", day.Holiday)}"),
        DayKind.Holiday => ($"{Weekday(day)}，{day.Holiday}，法定节假日", $"{English(day)}, statutory holiday: {day.Holiday}"),
        DayKind.BreakDay => ($"{Weekday(day)}，{day.Holiday}假期", $"{English(day)}, holiday break: {day.Holiday}"),
        DayKind.Weekend => ($"{Weekday(day)}，休息日", $"{English(day)}, weekend"),
        _ => ($"{Weekday(day)}，工作日", $"{English(day)}, working day"),
    };

    private static string Weekday(CalendarDay day) => Weekdays[(int)day.Date.DayOfWeek];

    private static string English(CalendarDay day) => day.Date.DayOfWeek.ToString();

    private static string Detail(string before, string? detail) => string.IsNullOrEmpty(detail) ? string.Empty : before + detail;
}
