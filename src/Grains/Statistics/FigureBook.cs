using System.Collections.Immutable;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Statistics;

/// <summary>
/// All key figures. Names follow what bureaus publish (half-year reports, 12315效能评估); no official formula was found, so each
/// definition is written down here and shown. All count the matters received in the period, as they stand when they are asked for.
/// </summary>
public static class FigureBook
{
    /// <summary>Counts enterprises and not matters, so it is no sum of lines.</summary>
    public const string OdrActivityId = "odrActivity";

    public static ImmutableArray<Figure> All { get; } =
    [
        new("received", FigureUnit.Count, Part.Received, null, "接收量", "Received", "期间内收到的事项数。", "Matters received in the period."),
        new("share", FigureUnit.Rate, Part.Received, Part.Received, "占比", "Share", "本组接收量 ÷ 各组接收量合计。", "Received of this group ÷ received of all groups.") { IsShare = true },
        new("complaints", FigureUnit.Count, Part.Complaints, null, "投诉量", "Complaints", "其中的投诉。", "Complaints among them."),
        new("reports", FigureUnit.Count, Part.Reports, null, "举报量", "Reports", "其中的举报。", "Reports among them."),
        new("accepted", FigureUnit.Count, Part.Accepted, null, "受理量", "Accepted", "已决定受理的投诉；未经本系统办理而导入的历史，以达成或未达成一致办结的视为受理。", "Complaints that were accepted; history imported without steps counts as accepted when it ended settled or not settled."),
        new("acceptanceRate", FigureUnit.Rate, Part.Accepted, Part.Complaints, "受理率", "Acceptance rate", "受理量 ÷ 投诉量。", "Accepted ÷ complaints."),
        new("mediated", FigureUnit.Count, Part.Mediated, null, "调解成功量", "Mediated successfully", "受理后达成调解协议，或双方自行和解的投诉。", "Accepted complaints that ended in an agreement, or that both sides then settled by themselves."),
        new("mediationRate", FigureUnit.Rate, Part.Mediated, Part.Accepted, "投诉调解成功率", "Mediation success rate", "调解成功量 ÷ 受理量。", "Mediated successfully ÷ accepted."),
        new("closed", FigureUnit.Count, Part.Closed, null, "办结量", "Closed", "期间内收到、现已办结的事项。", "Matters received in the period that are closed by now."),
        new("closingRate", FigureUnit.Rate, Part.Closed, Part.Received, "办结率", "Closing rate", "办结量 ÷ 接收量。", "Closed ÷ received."),
        new("firstCheckRate", FigureUnit.Rate, Part.CheckedInTime, Part.CheckDue, "投诉按时初查率", "First checks on time", "在期限内决定是否受理的投诉 ÷ 已决定或期限已过的投诉（期限：收到之日起七个工作日，总局令第121号第十五条）。", "Complaints whose acceptance was decided in time ÷ complaints decided on or past their limit (seven working days from receipt, Order 121 art 15)."),
        new("onTimeClosingRate", FigureUnit.Rate, Part.ClosedInTime, Part.ClosingDue, "投诉按时办结率", "Closed on time", "在期限内结束调解的受理投诉 ÷ 调解已结束或期限已过的受理投诉（期限：受理之日起六十日，第二十三条；检验检测、鉴定时间不计）。", "Accepted complaints whose mediation ended in time ÷ those whose mediation ended or is past its limit (sixty days from acceptance, art 23; time of testing does not count)."),
        new("verificationRate", FigureUnit.Rate, Part.VerifiedInTime, Part.VerificationDue, "举报按时核查率", "Verified on time", "在期限内核查并决定是否立案的举报 ÷ 已决定或期限已过的举报（期限：十五个工作日，可延长，总局令第2号第十八条）。", "Reports verified and decided on in time ÷ reports decided on or past their limit (fifteen working days, may be extended, Order 2 art 18)."),
        new("odr", FigureUnit.Count, Part.OdrStarted, null, "绿色通道受理量", "To green channel", "先由在线消费纠纷解决企业协商的投诉。", "Complaints that went first to their green-channel enterprise (ODR)."),
        new("odrRate", FigureUnit.Rate, Part.OdrStarted, Part.Complaints, "绿色通道分流率", "Green channel share", "绿色通道受理量 ÷ 投诉量。", "To green channel ÷ complaints."),
        new("odrSettlementRate", FigureUnit.Rate, Part.OdrSettled, Part.OdrConcluded, "绿色通道和解率", "Settled in green channel", "企业与消费者和解的投诉 ÷ 企业协商已结束的投诉。", "Complaints settled with the enterprise ÷ complaints whose negotiation ended."),
        new(OdrActivityId, FigureUnit.Rate, Part.OdrStarted, null, "绿色通道单位活跃度", "Green channel activity", "期间内有投诉先行协商的绿色通道企业数 ÷ 该地区绿色通道企业数；只计合计。", "Green-channel enterprises that a complaint of the period went to ÷ those of the area; only of all together."),
        new("recovered", FigureUnit.Money, Part.Recovered, null, "挽回经济损失（元）", "Recovered (yuan)", "调解协议中消费者得到的金额合计。", "The sum that consumers get back by agreements."),
        new("calledBack", FigureUnit.Count, Part.CalledBack, null, "回访量", "Called back", "已回访的投诉；多次回访的以最后一次为准。", "Complaints that were called back; of several call-backs the last one counts."),
        new("satisfactionRate", FigureUnit.Rate, Part.Content, Part.CalledBack, "回访满意率", "Satisfaction rate", "回访结果为非常满意或满意的投诉 ÷ 回访量。", "Very satisfied or satisfied ÷ called back."),
        new("verySatisfied", FigureUnit.Count, Part.VerySatisfied, null, "非常满意", "Very satisfied", "回访结果为非常满意。", "Call-backs that said very satisfied."),
        new("satisfied", FigureUnit.Count, Part.Satisfied, null, "满意", "Satisfied", "回访结果为满意。", "Call-backs that said satisfied."),
        new("fair", FigureUnit.Count, Part.Fair, null, "一般", "Fair", "回访结果为一般。", "Call-backs that said fair."),
        new("dissatisfied", FigureUnit.Count, Part.Dissatisfied, null, "不满意", "Dissatisfied", "回访结果为不满意。", "Call-backs that said dissatisfied."),
    ];

    /// <exception cref="InvalidInputException">No such figure, or it has no denominator.</exception>
    public static Part PartOf(string figure, bool denominator) => Find(figure) switch
    {
        { } found when !denominator => found.Numerator,
        { Denominator: { } part } => part,
        null => throw new InvalidInputException("figure", figure, "the id of a key figure"),
        _ => throw new InvalidInputException("denominator", figure, "only a rate has a denominator"),
    };

    public static Figure? Find(string id) => All.FirstOrDefault(figure => figure.Id == id);
}
