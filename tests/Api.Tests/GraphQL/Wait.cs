using System.Diagnostics;

namespace Oversight.Api.Tests.GraphQL;

public static class Wait
{
    /// <summary>Waits for a fact that another thread brings about; says what was missing after ten seconds.</summary>
    public static async Task UntilAsync(Func<bool> fact, string what)
    {
        var watch = Stopwatch.StartNew();
        while (!fact())
        {
            if (watch.Elapsed > TimeSpan.FromSeconds(10))
                throw new TimeoutException($"After 10 s still not: {what}");
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }
}
