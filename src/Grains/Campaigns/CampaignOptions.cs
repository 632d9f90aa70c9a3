namespace Oversight.Grains.Campaigns;

/// <summary>Settings of campaigns.</summary>
public sealed class CampaignOptions
{
    public const string Section = "Campaigns";

    /// <summary>Address under which the public reaches this program, such as <c>https://12315.example.gov.cn</c>; links and QR codes begin with it.</summary>
    public string PublicUrl { get; set; } = "http://127.0.0.1:5080";

    /// <summary>Seconds between two looks for missed waves, unfinished invitations, reminders, messages and stop rules. 1..3600.</summary>
    public int SweepSeconds { get; set; } = 15;

    /// <summary>A fire time this many seconds ago that was not dealt with counts as missed. 1..86400.</summary>
    public int MissedAfterSeconds { get; set; } = 60;
}
