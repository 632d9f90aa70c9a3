using System.Globalization;

namespace Oversight.Grains.Results.Cleaning;

/// <summary>A reason to doubt an answer sheet, with its evidence. The answers stay as they are.</summary>
/// <param name="AnswerId">Of the sheet.</param>
/// <param name="Subject">What it is about: the matrix, the trap question, the earlier sheet; empty for the time.</param>
/// <param name="Found">Seconds, the code of the straight line, the answer to the trap, the number of same answers.</param>
/// <param name="Expected">The median in seconds, the rows of the matrix, the right answer, the number of answers.</param>
public sealed record CleaningMark(string AnswerId, CleaningRule Rule, string Subject, double Found, double Expected)
{
    public string Chinese => Rule switch
    {
        CleaningRule.TooFast => $"用时{Text(Found)}秒，同组中位数{Text(Expected)}秒",
        CleaningRule.StraightLine => $"矩阵题{Subject}的{Text(Expected)}行全部选择{Text(Found)}",
        CleaningRule.Trap => $"陷阱题{Subject}应选{Text(Expected)}，实选{Missing("未作答")}",
        _ => $"与答卷{Subject}的{Text(Found)}个答案全部相同，文字也一字不差",
    };

    public string English => Rule switch
    {
        CleaningRule.TooFast => $"{Text(Found)} seconds, the median of its group is {Text(Expected)}",
        CleaningRule.StraightLine => $"{Text(Found)} in all {Text(Expected)} rows of {Subject}",
        CleaningRule.Trap => $"{Subject} asks for {Text(Expected)}, answered {Missing("not at all")}",
        _ => $"all {Text(Found)} answers the same as in {Subject}, to the words",
    };

    private string Missing(string nothing) => double.IsNaN(Found) ? nothing : Text(Found);

    private static string Text(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
