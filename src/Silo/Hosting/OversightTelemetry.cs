using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Oversight.Silo.Hosting;

/// <summary>Metrics and traces, sent where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says; nothing is collected when it is not set.</summary>
internal static class OversightTelemetry
{
    public static void AddOversightTelemetry(this IHostApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
        {
            return;
        }

        builder.Services.AddOpenTelemetry()
            .WithMetrics(metrics => metrics
                .AddAspNetCoreInstrumentation()
                .AddMeter("Oversight.Ledger", "Microsoft.Orleans", "Npgsql", "System.Runtime")
                .AddOtlpExporter())
            .WithTracing(traces => traces
                .AddAspNetCoreInstrumentation()
                .AddSource("Microsoft.Orleans.Application", "Npgsql")
                .AddOtlpExporter());
    }
}
