using System.Collections.Immutable;
using Oversight.Grains.Matters;

namespace Oversight.Grains.Network.Dispatch;

/// <summary>
/// Who is competent, by SAMR Order 121 (in force since 2026-04-15). Where a case has several rows, each makes competent; the order
/// is that of the text, and of several who are competent the first receiver handles (art 14).
/// </summary>
public static class JurisdictionRules
{
    /// <summary>The first receiver handles, when several are competent.</summary>
    public const string FirstReceiver = "O121 art 14";

    /// <summary>A station handles in the name of the county bureau.</summary>
    public const string Station = "O121 art 30";

    /// <summary>The unified intake unit sends to the competent bureau below or unit inside.</summary>
    public const string Unit = "O121 art 41";

    /// <summary>A superior may take what a subordinate is competent for.</summary>
    public const string Superior = "O121 art 13";

    /// <summary>Mediation can be delegated when both sides agree.</summary>
    public const string Delegation = "O121 art 19";

    public static ImmutableArray<JurisdictionRule> All { get; } =
    [
        Complaint("complaint.business", PlaceRole.Business, "被投诉人实际经营地", "the place where the respondent does business", JurisdictionCase.Ordinary),
        Complaint("complaint.domicile", PlaceRole.Domicile, "被投诉人住所地", "the respondent's domicile", JurisdictionCase.Ordinary),
        Complaint("complaint.platform", PlaceRole.Domicile, "电子商务平台经营者或者自建网站经营者住所地", "the domicile of the platform operator or of who sells on a site of his own", JurisdictionCase.PlatformOperator, JurisdictionCase.OwnSite),
        Complaint("complaint.shown", PlaceRole.Shown, "平台内经营者在平台公示的经营地址", "the address that the platform shows for the seller", JurisdictionCase.SellerOnPlatform),
        Complaint("complaint.sellersPlatform", PlaceRole.PlatformDomicile, "平台经营者住所地", "the platform's domicile", JurisdictionCase.SellerOnPlatform),
        Report("report.conduct", PlaceRole.Business, "O121 art 29", "违法行为发生地", "the place where the conduct happened", JurisdictionCase.Ordinary),
        Report("report.platform", PlaceRole.Domicile, "O121 art 31", "电子商务平台经营者或者自建网站经营者住所地", "the domicile of the platform operator or of who sells on a site of his own", JurisdictionCase.PlatformOperator, JurisdictionCase.OwnSite),
        Report("report.seller", PlaceRole.Business, "O121 art 31", "平台内经营者实际经营地", "the place where the seller on the platform does business", JurisdictionCase.SellerOnPlatform),
        Report("report.sellersPlatform", PlaceRole.PlatformDomicile, "O121 art 31", "平台经营者住所地（先行收到举报）", "the domicile of the platform, whose bureau received the report first", JurisdictionCase.SellerOnPlatform) with { OnlyIfFirst = true },
        Report("report.publisher", PlaceRole.Publisher, "O121 art 32", "广告发布者所在地", "the place of the publisher of the advertisement", JurisdictionCase.MediaAdvertising, JurisdictionCase.InternetAdvertising),
        Report("report.advertiser", PlaceRole.Advertiser, "O121 art 32", "广告主所在地（先行收到举报）", "the place of the advertiser, whose bureau received the report first", JurisdictionCase.InternetAdvertising) with { OnlyIfFirst = true },
        Report("report.agency", PlaceRole.Agency, "O121 art 32", "广告经营者所在地（先行收到举报）", "the place of the advertising agency, whose bureau received the report first", JurisdictionCase.InternetAdvertising) with { OnlyIfFirst = true },
        Report("report.selfPublished", PlaceRole.Advertiser, "O121 art 32", "自行发布广告的广告主所在地", "the place of the advertiser who published by himself", JurisdictionCase.SelfPublishedAdvertising),
        new("other.place", null, [.. Enum.GetValues<JurisdictionCase>()], PlaceRole.Business, null, "所涉地点", "the place concerned"),
    ];

    /// <summary>The rows of a kind and a case. Advertising is no case of its own for complaints: there the ordinary rows stand.</summary>
    public static IEnumerable<JurisdictionRule> For(MatterKind kind, JurisdictionCase jurisdiction)
    {
        var of = kind == MatterKind.Complaint && jurisdiction > JurisdictionCase.SellerOnPlatform ? JurisdictionCase.Ordinary : jurisdiction;
        var own = All.Where(rule => rule.Kind == kind).ToList();
        return own.Count > 0 ? own.Where(rule => rule.Cases.Contains(of)) : All.Where(rule => rule.Kind is null);
    }

    private static JurisdictionRule Complaint(string id, PlaceRole place, string zh, string en, params ImmutableArray<JurisdictionCase> cases) =>
        new(id, MatterKind.Complaint, cases, place, "O121 art 13", zh, en);

    private static JurisdictionRule Report(string id, PlaceRole place, string article, string zh, string en, params ImmutableArray<JurisdictionCase> cases) =>
        new(id, MatterKind.Report, cases, place, article, zh, en);
}
