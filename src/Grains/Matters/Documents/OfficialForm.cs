namespace Oversight.Grains.Matters.Documents;

/// <summary>The ten official forms of the complaint-and-report rule (文书式样一至十, Order 121); the value is the form's number.</summary>
[GenerateSerializer, Alias("oversight.OfficialForm")]
public enum OfficialForm
{
    /// <summary>投诉登记表.</summary>
    ComplaintRegistration = 1,

    /// <summary>举报登记表.</summary>
    ReportRegistration = 2,

    /// <summary>投诉/举报分送通知书.</summary>
    DispatchNotice = 3,

    /// <summary>限期提供身份证明材料通知书.</summary>
    IdentityProofNotice = 4,

    /// <summary>投诉受理决定书.</summary>
    AcceptanceDecision = 5,

    /// <summary>投诉不予受理决定书.</summary>
    RefusalDecision = 6,

    /// <summary>投诉调解通知书.</summary>
    MediationNotice = 7,

    /// <summary>投诉终止调解决定书.</summary>
    TerminationDecision = 8,

    /// <summary>投诉调解书.</summary>
    MediationAgreement = 9,

    /// <summary>举报处理结果告知书.</summary>
    ReportResult = 10,
}
