using System.ComponentModel;
using GraphQL;
using Oversight.Grains.Responses;
using Oversight.Grains.Responses.Offline;

namespace Oversight.Api.Schema.Responses;

/// <summary>One interview that was taken without a connection. Its key is the command id: sent any number of times, by any number of devices, it counts once.</summary>
public sealed record SyncInterviewInput
{
    public required string Campaign { get; init; }

    [Description("Of the bundle: the wave of the invitation, or the one under way when the person came by.")]
    public required int Wave { get; init; }

    [Description("Of the invitation in its wave; null for who came by.")]
    public int? Number { get; init; }

    [Description("The key: 26 random characters of 0-9 and a-z without i, l, o, u, drawn when the interview began.")]
    public required string Interview { get; init; }

    public required string Language { get; init; }

    [Description("JSON: from the code of each question to its answer, as docs/answers.md has it.")]
    public required string Answers { get; init; }

    [Description("Broken off: kept as a partial response.")]
    public bool? BrokenOff { get; init; }

    [Description("By the device's clock, like the next two.")]
    public required DateTimeOffset Started { get; init; }

    public required DateTimeOffset Finished { get; init; }

    [Description("When this is sent: tells by how much the clock is wrong.")]
    public required DateTimeOffset Sent { get; init; }

    public DeviceClass? Device { get; init; }

    [Description("How often it was interrupted for more than a quarter of an hour.")]
    public int? Breaks { get; init; }

    [Description("How long each page was looked at.")]
    public PageTimeInput[]? Pages { get; init; }

    internal OfflineInterview ToInterview() => new()
    {
        Campaign = Campaign,
        Wave = Wave,
        Number = Number,
        Key = Interview,
        Language = Language,
        Answers = Answers,
        BrokenOff = BrokenOff ?? false,
        Started = Started,
        Finished = Finished,
        Sent = Sent,
        Device = Device ?? DeviceClass.Unknown,
        Breaks = Breaks ?? 0,
        Pages = [.. (Pages ?? []).Select(page => new PageTime(page.Page, page.Seconds))],
    };
}
