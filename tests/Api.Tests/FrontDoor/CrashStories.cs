using Oversight.Api.Tests.Spine;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.FrontDoor;

/// <summary>A command that a crash met in mid-flight is repeated: one answer, counted once.</summary>
public abstract class CrashStories(Bureau bureau) : Stories(bureau)
{
    [Fact]
    public async Task Commands_in_flight_at_a_crash_are_repeated_and_count_once()
    {
        var code = BureauFiles.Codes[54];
        var before = await ConsumersAsync(code);
        var complaints = Enumerable.Range(0, 40).Select(at => Complaint(code, $"第{at}件")).ToArray();
        var acknowledged = complaints.Select(complaint => Task.Run(() => TryAsync(complaint))).ToArray();

        // Some are answered, the others are anywhere between the socket and the disk.
        await Task.WhenAny(acknowledged);
        await Bureau.Served.KillAsync();
        var first = await Task.WhenAll(acknowledged);
        await Bureau.Served.StartAgainAsync();

        var again = await Task.WhenAll(complaints.Select(complaint => SubmitAsync(complaint)));

        first.ShouldContain(answer => answer != null);
        foreach (var (was, now) in first.Zip(again))
        {
            (was ?? now).ShouldBe(now);
        }

        again.Distinct().Count().ShouldBe(complaints.Length);
        (await Task.WhenAll(complaints.Select(complaint => SubmitAsync(complaint)))).ShouldBe(again);
        (await ConsumersAsync(code)).ShouldBe(before + complaints.Length);
        foreach (var answer in again)
        {
            (await Http.DataAsync(Operations.Track, new { receipt = answer.Receipt })).GetProperty("track").GetProperty("number").GetString().ShouldBe(answer.Number);
        }
    }

    private async Task<(string Number, string Receipt)?> TryAsync(ComplaintText complaint)
    {
        try
        {
            return await SubmitAsync(complaint);
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException)
        {
            return null;
        }
    }
}
