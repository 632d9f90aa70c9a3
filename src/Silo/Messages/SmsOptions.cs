namespace Oversight.Silo.Messages;

/// <summary>The gateway that short messages go to: a POST of JSON to an address. Without an address none is sent.</summary>
internal sealed class SmsOptions
{
    public const string Section = "Messages:Sms";

    /// <summary>Https; http only on the same machine.</summary>
    public string? Url { get; set; }

    /// <summary>Sent as bearer token.</summary>
    public string? Token { get; set; }
}
