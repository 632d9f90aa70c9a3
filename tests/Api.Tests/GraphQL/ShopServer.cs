using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Oversight.Api.GraphQL;

namespace Oversight.Api.Tests.GraphQL;

/// <summary>The machinery served by Kestrel on a free port, over the test schema.</summary>
public class ShopServer : IAsyncLifetime
{
    private WebApplication? _app;

    public HttpClient Http { get; private set; } = null!;

    public Uri Address { get; private set; } = null!;

    public CapturedLog Log { get; } = new();

    public IServiceProvider Services => _app!.Services;

    public ShopEvents Events => Services.GetRequiredService<ShopEvents>();

    protected virtual void Configure(OversightGraphQLOptions options) => options.ExecutionTimeout = TimeSpan.FromSeconds(2);

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(Log);
        builder.Services.AddSingleton<ShopEvents>();
        builder.Services.AddSingleton<Switch>();
        builder.Services.AddSingleton<OwnerLoader.Reads>();
        builder.Services.AddScoped<OwnerLoader>();
        builder.Services.AddAuthentication(BearerTokenDefaults.AuthenticationScheme).AddBearerToken();
        builder.Services.AddOversightGraphQL<ShopQueryType, ShopMutationType, ShopSubscriptionType>(Configure);
        _app = builder.Build();
        _app.UseAuthentication();
        _app.MapOversightGraphQL();
        await _app.StartAsync();
        Address = new(new Uri(_app.Urls.Single()), "/graphql");
        Http = new HttpClient { BaseAddress = Address };
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app!.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A token as the sign-in would issue it.</summary>
    public string TokenOf(string name, params string[] roles)
    {
        var options = Services.GetRequiredService<IOptionsMonitor<BearerTokenOptions>>().Get(BearerTokenDefaults.AuthenticationScheme);
        Claim[] claims = [new(ClaimTypes.Name, name), .. roles.Select(r => new Claim(ClaimTypes.Role, r))];
        var identity = new ClaimsIdentity(claims, BearerTokenDefaults.AuthenticationScheme);
        var properties = new AuthenticationProperties { ExpiresUtc = TimeProvider.System.GetUtcNow().AddHours(1) };
        return options.BearerTokenProtector.Protect(new(new(identity), properties, $"{BearerTokenDefaults.AuthenticationScheme}:AccessToken"));
    }

    public async Task<Answer> PostAsync(byte[] body, string? accept = null, string contentType = "application/json", string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await Answer.ReadAsync(await Http.SendAsync(request));
    }

    public Task<Answer> PostAsync(string query, object? variables = null, string? accept = null, string? token = null) =>
        PostAsync(JsonSerializer.SerializeToUtf8Bytes(new { query, variables }), accept, token: token);

    public Task<Answer> PostRawAsync(string body, string? accept = null) => PostAsync(Encoding.UTF8.GetBytes(body), accept);
}
