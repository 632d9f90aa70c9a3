using System.Net;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Storage;

namespace Oversight.Api.Tests.Campaigns;

/// <summary>A mail server on this machine, away until it is opened.</summary>
internal sealed class MailServer(int port) : IDisposable
{
    private readonly CancellationTokenSource closing = new();

    public Mailboxes Mailboxes { get; } = new();

    public void Open()
    {
        var options = new SmtpServerOptionsBuilder().ServerName("mail.guest.example")
            .Endpoint(endpoint => endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, port))).Build();
        var services = new ServiceProvider();
        services.Add((IMessageStore)Mailboxes);
        services.Add((IMailboxFilter)Mailboxes);
        _ = new SmtpServer.SmtpServer(options, services).StartAsync(closing.Token);
    }

    public void Dispose()
    {
        closing.Cancel();
        closing.Dispose();
    }
}
