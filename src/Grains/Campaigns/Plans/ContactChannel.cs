namespace Oversight.Grains.Campaigns.Plans;

/// <summary>How those invited learn of it.</summary>
public enum ContactChannel
{
    /// <summary>The link is given to staff, who hand it on.</summary>
    Link = 0,

    /// <summary>The link as a QR code on posters, table cards and invitation slips.</summary>
    Qr = 1,

    /// <summary>A short message to the telephone number in the vault.</summary>
    Sms = 2,

    /// <summary>A letter to the e-mail address in the vault.</summary>
    Email = 3,
}
