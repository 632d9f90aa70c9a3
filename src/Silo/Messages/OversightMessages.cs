using Microsoft.Extensions.Options;
using Oversight.Grains.Campaigns.Messages;

namespace Oversight.Silo.Messages;

/// <summary>The ways by which messages leave this installation.</summary>
internal static class OversightMessages
{
    public static void AddOversightMessages(this IServiceCollection services)
    {
        services.AddOptions<SmtpOptions>().BindConfiguration(SmtpOptions.Section).ValidateOnStart();
        services.AddOptions<SmsOptions>().BindConfiguration(SmsOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SmtpOptions>, MessageOptionsCheck>();
        services.AddSingleton<IValidateOptions<SmsOptions>, MessageOptionsCheck>();
        services.AddHttpClient(SmsWebhookGateway.Client, client => client.Timeout = TimeSpan.FromSeconds(30));
        services.AddSingleton<IMessageGateway, SmtpGateway>();
        services.AddSingleton<IMessageGateway, SmsWebhookGateway>();
    }
}
