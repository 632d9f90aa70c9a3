using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;
using Oversight.Grains.Campaigns.Messages;
using Oversight.Grains.Campaigns.Plans;

namespace Oversight.Silo.Messages;

/// <summary>Letters by SMTP. The Message-Id is made of the message's own id: a mail system that gets it twice can tell.</summary>
internal sealed class SmtpGateway(IOptions<SmtpOptions> options) : IMessageGateway
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public ContactChannel Channel => ContactChannel.Email;

    public string? MissingSetting => string.IsNullOrWhiteSpace(options.Value.Host) ? $"{SmtpOptions.Section}:Host" : null;

    public async Task SendAsync(OutgoingMessage message, CancellationToken cancellation)
    {
        var settings = options.Value;
        using var letter = Letter(message, settings);
        using var client = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
        await client.ConnectAsync(settings.Host!, settings.Port, Protection(settings.Security), cancellation);
        if (settings.User is { } user)
        {
            await client.AuthenticateAsync(user, settings.Password!, cancellation);
        }

        try
        {
            await client.SendAsync(letter, cancellation);
        }
        catch (SmtpCommandException refused) when ((int)refused.StatusCode is >= 550 and <= 559)
        {
            throw new MessageRefusedException($"{MessageProblem.RefusedBy}{(int)refused.StatusCode}", refused);
        }

        await client.DisconnectAsync(quit: true, cancellation);
    }

    private static MimeMessage Letter(OutgoingMessage message, SmtpOptions settings)
    {
        if (!MailboxAddress.TryParse(message.To, out var to))
        {
            throw new MessageRefusedException(MessageProblem.NotAnAddress);
        }

        var domain = settings.From![(settings.From!.LastIndexOf('@') + 1)..];
        return new()
        {
            From = { new MailboxAddress(settings.FromName, settings.From) },
            To = { to },
            Subject = message.Subject,
            MessageId = $"{message.Id}@{domain}",
            Body = new TextPart("plain") { Text = message.Text },
        };
    }

    private static SecureSocketOptions Protection(SmtpSecurity security) => security switch
    {
        SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect,
        SmtpSecurity.StartTls => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.None,
    };
}
