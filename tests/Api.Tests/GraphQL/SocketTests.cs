using System.Net.WebSockets;

namespace Oversight.Api.Tests.GraphQL;

/// <summary>graphql-transport-ws from the client's side. Tests here count listeners, so they do not run side by side.</summary>
public sealed class SocketTests(ShopServer server) : IClassFixture<ShopServer>
{
    private const string Rename = "mutation { rename(input: { commandId: \"0195b1d2-7f9b-7bd2-8d2b-1f2b3c4d5e6f\", code: \"S1\", name: \"新名字\" }) { code } }";

    [Fact]
    public async Task A_change_reaches_the_subscriber_and_complete_unsubscribes()
    {
        using var socket = await Socket.OpenAcknowledgedAsync(server);
        await socket.SubscribeAsync("1", "subscription { shopChanged(code: \"S1\") { code name } }");
        await Wait.UntilAsync(() => server.Events.Listeners == 1, "a listener");

        await server.PostAsync(Rename);
        (await socket.ReceiveAsync()).ShouldBe("""{"id":"1","type":"next","payload":{"data":{"shopChanged":{"code":"S1","name":"新名字"}}}}""");

        await socket.SendAsync("""{"id":"1","type":"complete"}""");
        await Wait.UntilAsync(() => server.Events.Listeners == 0, "no listener");
    }

    [Fact]
    public async Task A_lost_connection_unsubscribes()
    {
        using var socket = await Socket.OpenAcknowledgedAsync(server);
        await socket.SubscribeAsync("1", "subscription { shopChanged(code: \"S1\") { code } }");
        await socket.SubscribeAsync("2", "subscription { count(to: 0) }");
        await Wait.UntilAsync(() => server.Events.Listeners == 2, "two listeners");

        socket.Abort();

        await Wait.UntilAsync(() => server.Events.Listeners == 0, "no listener");
    }

    [Fact]
    public async Task A_stream_that_ends_is_completed_and_its_id_is_free_again()
    {
        using var socket = await Socket.OpenAcknowledgedAsync(server);
        for (int round = 0; round < 2; round++)
        {
            await socket.SubscribeAsync("n", "subscription { count(to: 2) }");
            (await socket.ReceiveAsync()).ShouldBe("""{"id":"n","type":"next","payload":{"data":{"count":1}}}""");
            (await socket.ReceiveAsync()).ShouldBe("""{"id":"n","type":"next","payload":{"data":{"count":2}}}""");
            (await socket.ReceiveAsync()).ShouldBe("""{"id":"n","type":"complete"}""");
        }
    }

    [Fact]
    public async Task Queries_run_over_the_socket_too()
    {
        using var socket = await Socket.OpenAcknowledgedAsync(server);
        await socket.SubscribeAsync("q", "{ shop(code: \"S7\") { code } }");

        (await socket.ReceiveAsync()).ShouldBe("""{"id":"q","type":"next","payload":{"data":{"shop":{"code":"S7"}}}}""");
        (await socket.ReceiveAsync()).ShouldBe("""{"id":"q","type":"complete"}""");
    }

    [Theory]
    [InlineData("subscription { nothing }", "VALIDATION_FAILED")]
    [InlineData("subscription {", "SYNTAX_ERROR")]
    [InlineData("subscription { failing }", "NOT_FOUND")]
    [InlineData("subscription { private { code } }", "AUTHENTICATION_REQUIRED")]
    [InlineData("{ shops(first: 0) { totalCount } }", "LIMIT_EXCEEDED")]
    public async Task A_refused_operation_gets_an_error_and_the_socket_stays(string document, string code)
    {
        using var socket = await Socket.OpenAcknowledgedAsync(server);
        await socket.SubscribeAsync("x", document);

        string? message = await socket.ReceiveAsync();
        message.ShouldStartWith("""{"id":"x","type":"error","payload":[{"message":""");
        message.ShouldContain($"\"code\":\"{code}\"");
        await socket.SendAsync("""{"type":"ping"}""");
        (await socket.ReceiveAsync()).ShouldBe("""{"type":"pong"}""");
    }

    [Fact]
    public async Task A_token_in_connection_init_signs_in()
    {
        using var socket = await Socket.OpenAsync(server);
        await socket.SendAsync($$$"""{"type":"connection_init","payload":{"Authorization":"Bearer {{{server.TokenOf("李检查", "officer")}}}"}}""");
        (await socket.ReceiveAsync()).ShouldBe("""{"type":"connection_ack"}""");

        await socket.SubscribeAsync("1", "{ whoami secret }");
        (await socket.ReceiveAsync()).ShouldBe("""{"id":"1","type":"next","payload":{"data":{"whoami":"李检查","secret":"for officers"}}}""");
    }

    [Fact]
    public async Task A_token_in_the_header_signs_in()
    {
        using var socket = await Socket.OpenAcknowledgedAsync(server, server.TokenOf("zhao"));
        await socket.SubscribeAsync("1", "{ whoami }");

        (await socket.ReceiveAsync()).ShouldBe("""{"id":"1","type":"next","payload":{"data":{"whoami":"zhao"}}}""");
    }

    [Fact]
    public async Task A_wrong_token_closes_the_socket()
    {
        using var socket = await Socket.OpenAsync(server);
        await socket.SendAsync("""{"type":"connection_init","payload":{"Authorization":"Bearer forged"}}""");

        (await socket.ReceiveAsync()).ShouldBeNull();
        socket.Closed.ShouldBe((WebSocketCloseStatus)4403);
    }

    [Theory]
    [InlineData("""{"id":"1","type":"subscribe","payload":{"query":"{ __typename }"}}""", 4401)]
    [InlineData("""{"type":"nonsense"}""", 4400)]
    [InlineData("""not json""", 4400)]
    [InlineData("""{"type":"connection_init","payload":{"a":1,"a":2}}""", 4400)]
    [InlineData("""{"type":"connection_init","payload":"text"}""", 4400)]
    public async Task A_message_out_of_order_or_form_closes_the_socket(string message, int code)
    {
        using var socket = await Socket.OpenAsync(server);
        await socket.SendAsync(message);

        (await socket.ReceiveAsync()).ShouldBeNull();
        socket.Closed.ShouldBe((WebSocketCloseStatus)code);
    }

    [Fact]
    public async Task A_second_init_or_a_used_id_closes_the_socket()
    {
        using (var socket = await Socket.OpenAcknowledgedAsync(server))
        {
            await socket.SendAsync("""{"type":"connection_init"}""");
            (await socket.ReceiveAsync()).ShouldBeNull();
            socket.Closed.ShouldBe((WebSocketCloseStatus)4429);
        }

        using (var socket = await Socket.OpenAcknowledgedAsync(server))
        {
            await socket.SubscribeAsync("same", "subscription { count(to: 0) }");
            await socket.SubscribeAsync("same", "subscription { count(to: 0) }");
            (await socket.ReceiveAsync()).ShouldBeNull();
            socket.Closed.ShouldBe((WebSocketCloseStatus)4409);
        }

        await Wait.UntilAsync(() => server.Events.Listeners == 0, "no listener");
    }

    [Fact]
    public async Task A_message_of_a_megabyte_closes_the_socket()
    {
        using var socket = await Socket.OpenAcknowledgedAsync(server);
        await socket.SendAsync("{\"type\":\"ping\",\"payload\":{\"x\":\"" + new string('x', 1_000_000) + "\"}}");

        (await socket.ReceiveAsync()).ShouldBeNull();
        socket.Closed.ShouldBe(WebSocketCloseStatus.MessageTooBig);
    }

    [Theory]
    [InlineData("graphql-ws", null)]
    [InlineData("graphql-transport-ws", "https://evil.example")]
    public async Task Another_protocol_or_origin_is_not_upgraded(string protocol, string? origin) =>
        await Should.ThrowAsync<WebSocketException>(() => Socket.OpenAsync(server, protocol: protocol, origin: origin));

    [Fact]
    public async Task Invalid_operation_bodies_are_errors_of_their_operation()
    {
        using var socket = await Socket.OpenAcknowledgedAsync(server);
        await socket.SendAsync("""{"id":"v","type":"subscribe","payload":{"query":"{ __typename }","variables":{"a":"\u0000"}}}""");

        (await socket.ReceiveAsync())!.ShouldContain("\"field\":\"variables.a\"");
    }
}
