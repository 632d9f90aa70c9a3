using Oversight.Api.Documents;
using Oversight.Grains.Matters.Documents;
using static Oversight.Api.Tests.OfficialForms.Generator.GridCell;

namespace Oversight.Api.Tests.OfficialForms.Generator;

/// <summary>The wording of the ten templates.</summary>
internal static class TemplateTexts
{
    private const string Rule = "《市场监督管理投诉举报处理办法》";
    private const string Delivery = "可以通过互联网、电话、短信、电子邮件、信函等方式告知。";

    /// <summary>CRL art 39: every way but the complaint to this authority, which has just been answered.</summary>
    private const string Routes =
        "你还可以依照《中华人民共和国消费者权益保护法》第三十九条规定的其他途径解决争议：与经营者协商和解；请求消费者协会或者依法成立的其他调解组织调解；"
        + "向其他有关行政部门投诉；根据与经营者达成的仲裁协议提请仲裁机构仲裁；向人民法院提起诉讼。";

    private const string Remedy =
        "对终止调解决定、调解结果不服的，可以依照《中华人民共和国消费者权益保护法》第三十九条规定，通过提请仲裁（有仲裁协议的）、向人民法院提起民事诉讼等其他途径解决消费者权益争议。";

    public static Sheet Of(FormSheet form) => form.Form switch
    {
        OfficialForm.ComplaintRegistration => ComplaintRegistration(new(form)),
        OfficialForm.ReportRegistration => ReportRegistration(new(form)),
        OfficialForm.DispatchNotice => DispatchNotice(new(form)),
        OfficialForm.IdentityProofNotice => IdentityProofNotice(new(form)),
        OfficialForm.AcceptanceDecision => AcceptanceDecision(new(form)),
        OfficialForm.RefusalDecision => RefusalDecision(new(form), form),
        OfficialForm.MediationNotice => MediationNotice(new(form)),
        OfficialForm.TerminationDecision => TerminationDecision(new(form), form),
        OfficialForm.MediationAgreement => MediationAgreement(new(form)),
        _ => ReportResult(new(form)),
    };

    private static Sheet ComplaintRegistration(Sheet sheet)
    {
        sheet.Title().Line("FormHead", "登记单位：{issuer}\t编号：{matterNumber}");
        new Grid(sheet, 960, 1560, 2640, 1560, 2880)
            .Repeat(FieldSet.Complainants)
            .Row(560, Side("投诉人"), Head("姓名"), Field("complainant.name"), Head("联系电话"), Field("complainant.phone"))
            .Row(560, Below(), Head("证件类型"), Field("complainant.idType"), Head("证件号码"), Field("complainant.idNumber"))
            .Row(560, Below(), Head("联系地址"), Field("complainant.address", 3))
            .Row(560, Below(), Head("是否同意公示投诉信息"), Field("complainant.publication"), Head("是否同意委托调解"), Field("complainant.delegation"))
            .EndRepeat()
            .Row(560, Side("被投诉人"), Head("名称（姓名）"), Field("respondent.name"), Head("联系人"), Field("respondent.contact"))
            .Row(560, Below(), Head("地址"), Field("respondent.address"), Head("联系电话"), Field("respondent.phone"))
            .Row(4700, Side("消费者权益争议事实依据"), Field("facts", 4))
            .Row(2200, Side("投诉请求"), Field("claim", 4))
            .Row(1100, Signature("投诉人", 3), Signature("经办人", 2));
        return sheet.Notes(
            "本表用于登记消费者以电话、信函、来访等方式提起的消费者权益争议投诉；不在现场提起的，投诉人无须签字。",
            "事实依据写明购买、使用商品或者接受服务的时间、地点、内容、涉及金额、争议情况，并附相应证明材料。",
            "投诉请求写明修理、重作、更换、退货、补足商品数量、退还货款和服务费用、赔偿损失等具体主张。");
    }

    private static Sheet ReportRegistration(Sheet sheet)
    {
        sheet.Title().Line("FormHead", "登记单位：{issuer}\t编号：{matterNumber}");
        new Grid(sheet, 960, 1560, 2640, 1560, 2880)
            .Repeat(FieldSet.Reporters)
            .Row(560, Side("举报人"), Head("姓名"), Field("reporter.name"), Head("联系电话"), Field("reporter.phone"))
            .Row(560, Below(), Head("联系地址"), Field("reporter.address"), Head("身份证件号码"), Field("reporter.idNumber"))
            .EndRepeat()
            .Row(560, Side("被举报人"), Head("名称（姓名）"), Field("respondent.name", 3))
            .Row(560, Below(), Head("地址"), Field("respondent.address", 3))
            .Row(7000, Side("涉嫌违法的具体线索和事实依据"), Field("facts", 4))
            .Row(1100, Signature("举报人", 3), Signature("经办人", 2));
        return sheet.Notes(
            "本表用于登记以电话、信函、来访等方式提出的举报；不在现场提出的，举报人无须签字。",
            "可以匿名举报，但应当提供涉嫌违反市场监督管理法律、法规、规章的具体线索和相应的事实依据，并对内容的真实性负责；实名举报的，还应当提供真实身份信息。",
            "举报人的身份信息和举报办理情况依法保密。");
    }

    private static Sheet DispatchNotice(Sheet sheet) => sheet.Title().Number()
        .Line("FormAddressee", "{addressee}：")
        .Line("FormBody", $"现将{{source}}于{{receivedOn}}提交的关于{{subject}}的{{kind}}分送你局。请依照{Rule}的规定依法处理，并于{{reportBackBy}}前将处理结果报告我局。")
        .Line("FormBody", "附：相关材料{attachments.copies}份，共{attachments.pages}页。")
        .Seal()
        .Notes("本通知书用于省级、设区的市级市场监督管理部门或者其设立的12315工作机构将收到的投诉、举报分送下级市场监督管理部门处理。");

    private static Sheet IdentityProofNotice(Sheet sheet) => sheet.Title().Number()
        .Line("FormAddressee", "{addressee}：")
        .Line("FormBody", "依照《中华人民共和国消费者权益保护法实施条例》第四十六条第一款的规定，因消费争议向市场监督管理部门投诉的，应当提供真实身份信息等材料。")
        .Line("FormBody", $"关于你提出的{{subject}}的投诉，依照{Rule}第十条第三款的规定，请你于{{deadline}}前向我局提供以下身份证明材料：")
        .Block("FormBody", "materials")
        .Line("FormBody", $"逾期未提供或者提供虚假材料的，我局将依照{Rule}第十条、第十六条的规定，对投诉不予受理。")
        .Line("FormBody", "联系电话：{contact.phone}；通信地址：{contact.address}。")
        .Seal()
        .Notes("本通知书用于投诉人未提供真实身份信息时，通知其限期提供身份证明材料。", "联系电话、通信地址指接收材料的市场监督管理部门的电话和地址。");

    private static Sheet AcceptanceDecision(Sheet sheet) => sheet.Title().Number()
        .Line("FormAddressee", "{addressee}：")
        .Line("FormBody", $"我局于{{receivedOn}}收到你关于{{subject}}的投诉。经审查，该投诉符合{Rule}规定的受理条件，依照该办法第十五条的规定，我局决定受理。")
        .Line("FormBody", "联系人：{contact.person}；联系电话：{contact.phone}。")
        .Line("FormBody", "特此告知。")
        .Seal()
        .Notes("本决定书用于对投诉作出受理决定并告知投诉人。", "联系人、联系电话指负责处理投诉的工作人员及其电话。", "本决定书" + Delivery);

    private static Sheet RefusalDecision(Sheet sheet, FormSheet form)
    {
        sheet.Title().Number()
            .Line("FormAddressee", "{addressee}：")
            .Line("FormBody", $"我局于{{receivedOn}}收到你关于{{subject}}的投诉。经审查，属于下列第（{{ground}}）项情形，依照{Rule}第十五条、第十六条的规定，我局决定不予受理。");
        return Grounds(sheet, form)
            .Line("FormBody", "具体理由：{reason}")
            .Line("FormBody", Routes)
            .Line("FormBody", "特此告知。")
            .Seal()
            .Notes("本决定书用于对投诉作出不予受理决定并告知投诉人。", "本决定书" + Delivery);
    }

    private static Sheet MediationNotice(Sheet sheet) => sheet.Title().Number()
        .Line("FormAddressee", "{addressee}：")
        .Line("FormBody", $"关于{{subject}}的投诉，我局已经受理。依照{Rule}第二十条的规定，现组织双方当事人进行现场调解，请于{{meeting.at}}到{{meeting.place}}参加。无正当理由不参加的，我局将依法终止调解。")
        .Line("FormBody", "请携带：1. 身份证明材料；2. {materials}。")
        .Line("FormBody", "认为调解人员是投诉人、被投诉人的近亲属或者与其有其他利害关系，可能影响公正处理投诉的，可以自收到本通知书之日起{recusal.days}日内申请其回避。")
        .Line("FormBody", "调解人员：{mediator}；联系电话：{contact.phone}。")
        .Line("FormBody", "特此通知。")
        .Seal()
        .Notes("本通知书用于通知投诉人和被投诉人参加现场调解，双方各一份。", "调解人员、联系电话指主持调解的工作人员及其电话。", "本通知书" + Delivery);

    private static Sheet TerminationDecision(Sheet sheet, FormSheet form)
    {
        sheet.Title().Number()
            .Line("FormAddressee", "{addressee}：")
            .Line("FormBody", $"关于{{subject}}的投诉，调解过程中出现下列第（{{ground}}）项情形，依照{Rule}第二十三条第一款的规定，我局决定终止调解。");
        return Grounds(sheet, form)
            .Line("FormBody", "具体情况：{reason}")
            .Line("FormBody", Remedy)
            .Line("FormBody", "特此告知。")
            .Seal()
            .Notes("本决定书用于作出终止调解决定并告知投诉人和被投诉人，双方各一份。", "本决定书" + Delivery);
    }

    private static Sheet MediationAgreement(Sheet sheet)
    {
        sheet.Title().Number();
        new Grid(sheet, 1560, 2862, 1560, 2862)
            .Repeat(FieldSet.Complainants)
            .Row(480, Head("投诉人"), Field("complainant.name"), Head("联系电话"), Field("complainant.phone"))
            .Row(480, Head("联系地址"), Field("complainant.address", 3))
            .EndRepeat()
            .Row(480, Head("委托代理人"), Field("complainant.agent"), Head("联系电话"), Field("complainant.agentPhone"))
            .Row(480, Head("被投诉人"), Field("respondent.name"), Head("法定代表人"), Field("respondent.representative"))
            .Row(480, Head("经营场所"), Field("respondent.address", 3))
            .Row(480, Head("委托代理人"), Field("respondent.agent"), Head("联系电话"), Field("respondent.agentPhone"));
        sheet.Line("FormSection", "投诉内容及投诉请求：")
            .Line("FormBody", "{facts}")
            .Line("FormBody", $"依照{Rule}的有关规定，我局组织双方当事人调解，双方自愿达成如下协议：")
            .Block("FormBody", "agreement")
            .Line("FormBody", "本调解书经双方当事人签字或者盖章后生效。一方不履行的，另一方可以依照《中华人民共和国消费者权益保护法》第三十九条规定，通过提请仲裁（有仲裁协议的）、向人民法院提起民事诉讼等其他途径解决消费者权益争议。");
        new Grid(sheet, 2948, 2948, 2948).Row(1000, Signature("投诉人", 1), Signature("被投诉人", 1), Signature("调解人员", 1));
        return sheet.Seal().Notes(
            "本调解书用于现场调解达成协议；已经即时履行，或者双方同意不制作调解书的，可以不制作，但应当做好调解记录备查。",
            "由双方签字或者盖章并加盖市场监督管理部门印章，一式三份：双方各执一份，市场监督管理部门归档一份。",
            "委托他人参加调解的，受托人应当出具授权委托书和身份证明。");
    }

    private static Sheet ReportResult(Sheet sheet) => sheet.Title().Number()
        .Line("FormAddressee", "{addressee}：")
        .Line("FormBody", "关于{subject}的举报，我局已依法处理。依照《{law}》第{law.article}条的规定，现将处理结果告知如下：")
        .Block("FormBody", "result")
        .Line("FormBody", "特此告知。")
        .Seal()
        .Notes("本告知书用于依照法律、法规、规章的明确规定，将举报处理结果告知举报人。", "本告知书" + Delivery);

    private static Sheet Grounds(Sheet sheet, FormSheet form)
    {
        const string figures = "一二三四五六七八";
        for (var at = 0; at < form.Grounds.Length; at++)
        {
            sheet.Line("FormBody", $"（{figures[at]}）{form.Grounds[at]}");
        }

        return sheet;
    }
}
