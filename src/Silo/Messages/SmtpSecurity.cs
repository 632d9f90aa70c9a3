namespace Oversight.Silo.Messages;

/// <summary>Protection of the connection to the mail server.</summary>
internal enum SmtpSecurity
{
    /// <summary>Begins open and must become protected before anything is said.</summary>
    StartTls,

    /// <summary>Protected from the first byte.</summary>
    Tls,

    /// <summary>None: for a relay on the same machine.</summary>
    None,
}
