using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Responses;

namespace Oversight.Testing.Surveys;

/// <summary>Answers to <see cref="SurveyForms.Thirty"/> as they are stored, drawn by a seed.</summary>
public static class SurveySheets
{
    private static readonly string[] Opinions = ["这里的商家很热情，环境也干净，希望继续保持。", "停车太难，价格标得不清楚。", "退货很快，投诉当天就有人联系。", ""];

    /// <param name="campaign">Its id.</param>
    /// <param name="street">Nine digits.</param>
    /// <param name="chance">Gives the answers.</param>
    public static ResponseSubmitted Thirty(string campaign, string street, Random chance)
    {
        ArgumentNullException.ThrowIfNull(chance);
        var answers = Enumerable.Range(1, 30).Aggregate(Answers.None, (all, number) => Answered(number, chance) is { } answer ? all.With($"q{number}", answer) : all);
        return new()
        {
            Campaign = campaign,
            Wave = 1,
            Questionnaire = "thirty",
            Version = 1,
            Status = ResponseStatus.Complete,
            Mode = AnswerMode.Web,
            Language = "zh",
            Day = new(2026, 11, 2),
            Stratum = street + "/all",
            Street = street,
            Answers = answers,
            Paradata = new() { Seconds = chance.Next(40, 600), Device = DeviceClass.Phone },
        };
    }

    private static Answer? Answered(int number, Random chance) => (number % 10) switch
    {
        0 => Opinions[chance.Next(Opinions.Length)] is { Length: > 0 } text ? Answer.Of(text) : null,
        1 or 2 or 3 => Answer.Choice($"{"abcde"[chance.Next(5)]}"),
        4 => Answer.Choice("a", $"{"bcdef"[chance.Next(5)]}"),
        _ => Answer.Of(chance.Next(1, 6)),
    };
}
