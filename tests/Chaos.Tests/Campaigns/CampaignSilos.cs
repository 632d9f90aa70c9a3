using System.Text.Json;
using Oversight.Chaos.Tests.Serving;

namespace Oversight.Chaos.Tests.Campaigns;

/// <summary>The silos of one bureau; one of them dies now and then and is started again.</summary>
internal sealed class CampaignSilos : IAsyncDisposable
{
    private readonly List<ServedProcess> served = [];
    private int next;

    private CampaignSilos()
    {
    }

    public static async Task<CampaignSilos> StartAsync(ChaosBureau bureau, int count)
    {
        var silos = new CampaignSilos();
        for (var at = 0; at < count; at++)
        {
            silos.served.Add(await ServedProcess.StartAsync(count == 1 ? bureau.Settings : bureau.Settings with { DataFolder = null }));
        }

        return silos;
    }

    public async Task KillAsync(int chance)
    {
        var struck = served[chance % served.Count];
        await struck.KillAsync();
        await struck.StartAgainAsync();
    }

    /// <summary>Sends until there is an answer, through whichever silo is up.</summary>
    public async Task<JsonElement> SendAsync(string query, object variables, Func<HttpClient, Task<string>>? signIn)
    {
        while (true)
        {
            var http = served[(int)((uint)Interlocked.Increment(ref next) % (uint)served.Count)].Http;
            try
            {
                using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
                var answer = await http.GraphQLAsync(query, variables, signIn is null ? null : await signIn(http), patience.Token);
                if (!answer.TryGetProperty("errors", out var errors))
                {
                    return answer.GetProperty("data");
                }

                // A silo that the others gave up a moment ago cannot reach its grains; the same command goes to another one.
                var text = errors.ToString();
                (text.Contains("STORAGE_UNAVAILABLE", StringComparison.Ordinal) || text.Contains("INTERNAL", StringComparison.Ordinal) || text.Contains("TIMEOUT", StringComparison.Ordinal))
                    .ShouldBeTrue(text);
            }
            catch (Exception problem) when (problem is HttpRequestException or IOException or OperationCanceledException)
            {
                // The process is gone; it may have done it or not.
            }

            await Task.Delay(100);
        }
    }

    public async Task StopAsync()
    {
        foreach (var silo in served)
        {
            (await silo.StopAsync()).ShouldBe(0, silo.Log);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var silo in served)
        {
            await silo.DisposeAsync();
        }
    }
}
