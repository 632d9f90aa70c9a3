using Oversight.Api.Resources;
using Oversight.Grains.Campaigns.Messages;

namespace Oversight.Api.Console.Campaigns;

/// <summary>Why a message was not delivered, in the reader's language.</summary>
internal static class MessageProblems
{
    public static string Describe(Texts texts, string? problem) => problem switch
    {
        null => string.Empty,
        MessageProblem.Answered => texts["Messages.Answered"],
        MessageProblem.Closed => texts["Messages.Closed"],
        MessageProblem.Paused => texts["Messages.Paused"],
        MessageProblem.NoWay => texts["Messages.NoWay"],
        MessageProblem.NotAnAddress => texts["Messages.NotAnAddress"],
        _ when problem.StartsWith(MessageProblem.RefusedBy, StringComparison.Ordinal) => texts["Messages.Refused", problem[MessageProblem.RefusedBy.Length..]],
        _ => texts["Messages.Unreachable", problem],
    };
}
