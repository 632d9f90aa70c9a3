using GraphQL;
using Oversight.Grains.Matters;
using Oversight.Grains.Procedures;

namespace Oversight.Api.Schema.Matters;

/// <summary>A step that the caller may take now.</summary>
[Name("OpenStep")]
public sealed class OpenStepNode(Transition transition)
{
    public Step Step => transition.Step;

    [Description("Where it leads; null when that depends on what comes with it.")]
    public Stage? To => transition.To;

    [Description("How it ends the matter; null when the matter goes on.")]
    public MatterOutcome? Closes => transition.Closes;

    [Description("The article that it rests on; empty where it is only good order.")]
    public string Article => transition.Article;

    [Description("What has to come with it.")]
    public StepNeed[] Needs => Listed(transition.Needs);

    [Description("What may come with it besides.")]
    public StepNeed[] MayHave => Listed(transition.MayHave);

    private static StepNeed[] Listed(StepNeeds needs) =>
        [.. Enum.GetValues<StepNeeds>().Where(need => need != StepNeeds.None && needs.HasFlag(need)).Select(need => Enum.Parse<StepNeed>(need.ToString()))];
}
