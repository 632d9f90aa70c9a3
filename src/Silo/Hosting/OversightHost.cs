using Oversight.Api.Documents;
using Oversight.Api.GraphQL;
using Oversight.Api.Pages;
using Oversight.Api.Schema;
using Oversight.Api.SignIn;
using Oversight.Grains;
using Oversight.Grains.Law.Clock;
using Oversight.Silo.Commands;
using Oversight.Silo.Messages;
using Oversight.Silo.Schedules;
using Oversight.Storage;
using Oversight.Storage.Protection;
using Oversight.Grains.Questionnaires.Formats;
using Oversight.Grains.Questionnaires.Formats.Workbooks;
using Oversight.Silo.Questionnaires;

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
        builder.Services.AddSingleton<IWorkbookFiles, WorkbookFiles>().AddSingleton<QuestionnaireFiles>();
        builder.AddOversightLogging();
        builder.AddOversightTelemetry();
        builder.Services.AddOversightStorage();
        builder.Services.AddOversightGrains();
        builder.AddOversightSilo();
        builder.Services.AddOversightMessages();
        builder.AddOversightSchedules();
        builder.Services.AddOversightDataProtection();
        builder.Services.AddOversightSignIn();
        builder.Services.AddOversightSchema(builder.Environment.IsDevelopment());
        builder.Services.AddOversightDocuments();
        builder.Services.AddOversightPages();
        builder.Services.AddOversightHealth();

        var app = builder.Build();

        // Rules, calendar and their settings are checked before anything is served.
        _ = app.Services.GetRequiredService<StatutoryDeadlines>();
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
