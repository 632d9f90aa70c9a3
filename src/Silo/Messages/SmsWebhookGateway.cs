using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.Options;
using Oversight.Grains.Campaigns.Messages;
using Oversight.Grains.Campaigns.Plans;

namespace Oversight.Silo.Messages;

/// <summary>
/// Short messages by a POST of <c>{"id","to","text"}</c> to the operator's gateway, with the id also as <c>Idempotency-Key</c>. 2xx is taken;
/// 4xx (without 408 and 429) is refused for good; anything else is tried again.
/// </summary>
internal sealed class SmsWebhookGateway(IHttpClientFactory clients, IOptions<SmsOptions> options) : IMessageGateway
{
    public const string Client = "sms";

    public ContactChannel Channel => ContactChannel.Sms;

    public string? MissingSetting => string.IsNullOrWhiteSpace(options.Value.Url) ? $"{SmsOptions.Section}:Url" : null;

    public async Task SendAsync(OutgoingMessage message, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(options.Value.Url!));
        request.Headers.Add("Idempotency-Key", message.Id);
        request.Headers.Authorization = options.Value.Token is { } token ? new AuthenticationHeaderValue("Bearer", token) : null;
        request.Content = JsonContent.Create(new { id = message.Id, to = message.To, text = message.Text });
        using var answer = await clients.CreateClient(Client).SendAsync(request, cancellation);
        var status = answer.StatusCode;
        if ((int)status is >= 400 and < 500 && status is not (HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests))
        {
            throw new MessageRefusedException($"{MessageProblem.RefusedBy}{(int)status}");
        }

        answer.EnsureSuccessStatusCode();
    }
}
