using Oversight.Api.GraphQL;
using Oversight.Api.Pages;
using Oversight.Api.Schema;
using Oversight.Api.SignIn;
using Oversight.Grains;
using Oversight.Silo.Commands;
using Oversight.Storage;
using Oversight.Storage.Protection;

namespace Oversight.Silo.Hosting;

/// <summary>The composition root of <c>serve</c>: what the process is made of, and in which order a request passes through it.</summary>
internal static class OversightHost
{
    public static WebApplication Build(string? data, string? urls)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddCommandLine(data);
        builder.WebHost.UseUrls(urls ?? builder.Configuration["urls"] ?? "http://127.0.0.1:5080");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddOversightLogging();
        builder.AddOversightTelemetry();
        builder.Services.AddOversightStorage();
        builder.Services.AddOversightGrains();
        builder.AddOversightSilo();
        builder.Services.AddOversightDataProtection();
        builder.Services.AddOversightSignIn();
        builder.Services.AddOversightSchema(builder.Environment.IsDevelopment());
        builder.Services.AddOversightPages();
        builder.Services.AddOversightHealth();

        var app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseWebSockets();
        app.MapOversightHealth();
        app.MapOversightSignIn();
        app.MapOversightGraphQL();
        app.MapOversightPages();
        app.MapOversightDashboard();
        return app;
    }
}
