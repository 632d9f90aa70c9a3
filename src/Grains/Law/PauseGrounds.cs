namespace Oversight.Grains.Law;

/// <summary>The names of the grounds, for explanations.</summary>
public static class PauseGrounds
{
    public static string Chinese(this PauseGround ground) => ground switch
    {
        PauseGround.Appraisal => "检测鉴定",
        PauseGround.Identification => "权利人辨认鉴别",
        PauseGround.Recusal => "回避决定期间",
        PauseGround.Suspension => "中止调查",
        PauseGround.Hearing => "听证",
        PauseGround.PublicNotice => "公告",
        PauseGround.Refund => "责令退还多收价款",
        _ => "征求第三方意见",
    };

    public static string English(this PauseGround ground) => ground switch
    {
        PauseGround.Appraisal => "testing or appraisal",
        PauseGround.Identification => "identification by the right holder",
        PauseGround.Recusal => "decision on recusal",
        PauseGround.Suspension => "suspension of the inquiry",
        PauseGround.Hearing => "hearing",
        PauseGround.PublicNotice => "public notice",
        PauseGround.Refund => "ordered refund",
        _ => "opinions of third parties",
    };
}
