using System.Net;
using System.Text.Json;

namespace Oversight.Api.Tests.GraphQL;

/// <summary>Server-sent events, one operation per connection.</summary>
public sealed class EventStreamTests(ShopServer server) : IClassFixture<ShopServer>
{
    [Fact]
    public async Task A_stream_is_sent_as_next_events_and_completed()
    {
        using var response = await OpenAsync("subscription { count(to: 2) }");

        response.Content.Headers.ContentType!.ToString().ShouldBe("text/event-stream; charset=utf-8");
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        text.ShouldBe(":\n\nevent: next\ndata: {\"data\":{\"count\":1}}\n\nevent: next\ndata: {\"data\":{\"count\":2}}\n\nevent: complete\ndata:\n\n");
    }

    [Fact]
    public async Task A_reader_that_leaves_unsubscribes()
    {
        var response = await OpenAsync("subscription { shopChanged(code: \"S1\") { name } }");
        await Wait.UntilAsync(() => server.Events.Listeners == 1, "a listener");
        server.Events.Publish(new Shop("S1", "换了\n名字"));
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        string? line;
        do
            line = await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        while (line is not null && !line.StartsWith("data:", StringComparison.Ordinal));
        line.ShouldBe("""data: {"data":{"shopChanged":{"name":"换了\n名字"}}}""");

        response.Dispose();

        await Wait.UntilAsync(() => server.Events.Listeners == 0, "no listener");
    }

    [Fact]
    public async Task A_query_is_one_event()
    {
        using var response = await OpenAsync("{ shop(code: \"S1\") { code } }");

        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("event: next\ndata: {\"data\":{\"shop\":{\"code\":\"S1\"}}}\n\nevent: complete\ndata:\n\n");
    }

    [Theory]
    [InlineData("subscription { nothing }", "VALIDATION_FAILED", HttpStatusCode.BadRequest)]
    [InlineData("subscription { failing }", "NOT_FOUND", HttpStatusCode.BadRequest)]
    [InlineData("subscription { private { code } }", "AUTHENTICATION_REQUIRED", HttpStatusCode.Unauthorized)]
    public async Task A_refused_subscription_is_a_plain_error(string document, string code, HttpStatusCode status)
    {
        var answer = await Answer.ReadAsync(await OpenAsync(document));

        answer.Status.ShouldBe(status);
        answer.MediaType.ShouldBe("application/json");
        answer.Extension("code").ShouldBe(code);
    }

    [Fact]
    public async Task A_subscription_without_a_stream_is_refused()
    {
        var answer = await server.PostAsync("subscription { count(to: 2) }");

        answer.Status.ShouldBe(HttpStatusCode.NotAcceptable);
        answer.Extension("rule").ShouldBe("text/event-stream");
        server.Events.Listeners.ShouldBe(0);
    }

    private Task<HttpResponseMessage> OpenAsync(string query)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, server.Address)
        {
            Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new { query })),
        };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.TryAddWithoutValidation("Accept", "text/event-stream");
        return server.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }
}
