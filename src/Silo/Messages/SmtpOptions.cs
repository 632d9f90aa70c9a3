namespace Oversight.Silo.Messages;

/// <summary>The mail server that letters go to. Without a host no letter is sent.</summary>
internal sealed class SmtpOptions
{
    public const string Section = "Messages:Smtp";

    public string? Host { get; set; }

    public int Port { get; set; } = 587;

    /// <summary>How the connection is protected.</summary>
    public SmtpSecurity Security { get; set; } = SmtpSecurity.StartTls;

    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>The sender's address.</summary>
    public string? From { get; set; }

    /// <summary>The sender's name.</summary>
    public string? FromName { get; set; }
}
