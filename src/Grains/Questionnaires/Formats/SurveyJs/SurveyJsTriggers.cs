using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires.Formats.SurveyJs;

/// <summary>
/// Triggers: visible becomes the condition of the questions that it shows, complete and skip become jumps of the last question
/// that their condition asks; the rest changes answers, which ours never do, and is listed.
/// </summary>
internal sealed class SurveyJsTriggers(CarryOver carry, SurveyJsConditions conditions)
{
    private readonly Dictionary<string, Expression> shown = [];
    private readonly Dictionary<string, List<Jump>> jumps = [];
    private readonly HashSet<string> used = [];

    public void Read(JsonPart part)
    {
        var type = part.String("type") ?? string.Empty;
        var condition = type is "visible" or "complete" or "skip" ? Condition(part) : null;
        switch (type)
        {
            case "visible":
                foreach (var name in part.Array("questions", "pages").Select(JsonPart.Scalar).OfType<string>())
                {
                    if (condition is not null)
                    {
                        shown[name] = shown.TryGetValue(name, out var before) ? Expression.Of(new Node.Operation(Operator.Or, before.Node, condition.Node)) : condition;
                    }
                }

                break;
            case "complete":
                Add(condition, JumpKind.End, null);
                break;
            case "skip":
                Add(condition, JumpKind.GoTo, part.String("gotoName"));
                break;
            default:
                part.ListWhole(JsonPart.Compact(part.Element), "会改写答案的触发器：本系统的逻辑从不改写答案", "the trigger changes answers; our logic never does");
                break;
        }

        part.ListRest();
    }

    public Expression? ShowIf(string name)
    {
        used.Add(name);
        return shown.GetValueOrDefault(name);
    }

    public IReadOnlyList<Jump> Jumps(string name) => jumps.GetValueOrDefault(name) ?? [];

    /// <summary>Triggers that show what does not exist.</summary>
    public void ListRest()
    {
        foreach (var name in shown.Keys.Where(name => !used.Contains(name)))
        {
            carry.Add("triggers", name, "要显示的题目不存在", "the question to show does not exist");
        }
    }

    private Expression? Condition(JsonPart part)
    {
        if (part.Take("expression") is not null)
        {
            return conditions.Read(part, "expression");
        }

        var name = part.String("name");
        var op = part.String("operator") ?? "equal";
        var value = part.String("value");
        return name is null ? null : conditions.Compare(part, name, op, value);
    }

    private void Add(Expression? condition, JumpKind kind, string? to)
    {
        if (condition is { References: [.., var last] })
        {
            jumps[last] = [.. jumps.GetValueOrDefault(last) ?? [], new() { If = condition, Then = kind, To = to }];
        }
    }
}
