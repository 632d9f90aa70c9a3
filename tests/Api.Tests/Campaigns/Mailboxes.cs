using System.Buffers;
using System.Collections.Concurrent;
using MimeKit;
using SmtpServer;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace Oversight.Api.Tests.Campaigns;

/// <summary>Keeps what a mail server takes, and knows every mailbox but one. Not disposable: the server would dispose it after each letter.</summary>
internal sealed class Mailboxes : MessageStore, IMailboxFilter
{
    public const string Unknown = "nobody@guest.example";

    public ConcurrentQueue<MimeMessage> Taken { get; } = new();

    public override async Task<SmtpResponse> SaveAsync(ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream(buffer.ToArray());
        Taken.Enqueue(await MimeMessage.LoadAsync(content, cancellationToken));
        return SmtpResponse.Ok;
    }

    public Task<bool> CanAcceptFromAsync(ISessionContext context, IMailbox from, int size, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task<bool> CanDeliverToAsync(ISessionContext context, IMailbox to, IMailbox from, CancellationToken cancellationToken) =>
        Task.FromResult($"{to.User}@{to.Host}" != Unknown);
}
