using GraphQL;
using Oversight.Grains.Matters.History;
using Oversight.Grains.Network;

namespace Oversight.Api.Schema.Matters;

/// <summary>One thing that happened to a matter.</summary>
[Name("HistoryLine")]
public sealed class HistoryNode(HistoryLine line, HistoryTexts texts, BodyNetwork network)
{
    public DateTimeOffset At => line.At;

    [Description("Who did it: a user name, public for who brought it, clock for the sweep.")]
    public string Actor => line.Actor;

    public HistoryEvent Event => line.Event;

    [Description("What happened, in a sentence.")]
    public string Text(Language language = Language.Zh) => texts.Say(line, network, language);

    [Description("The reason, note or purpose in the person's own words.")]
    public string? Words => line.Words;
}
