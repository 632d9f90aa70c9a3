using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Oversight.Api.Documents.Desk;
using Oversight.Api.Documents.Filling;
using Oversight.Api.Documents.Templates;

namespace Oversight.Api.Documents;

/// <summary>The official forms as a service: settings and templates are checked before anything is served.</summary>
public static class OversightDocuments
{
    public static IServiceCollection AddOversightDocuments(this IServiceCollection services)
    {
        services.AddOptions<DocumentsOptions>().BindConfiguration(DocumentsOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DocumentsOptions>, DocumentsOptionsCheck>();
        services.AddSingleton<FormTemplates>();
        services.AddSingleton<FormFiller>();
        services.AddSingleton<DocumentDesk>();
        return services;
    }
}
