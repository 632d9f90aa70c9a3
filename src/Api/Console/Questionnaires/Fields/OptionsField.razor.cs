using Microsoft.AspNetCore.Components;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Editing;
using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Api.Console.Questionnaires.Fields;

/// <summary>Options of a choice, columns or rows of a matrix: code, text in each language, and what is special about one.</summary>
public sealed partial class OptionsField : EditorField
{
    [Parameter, EditorRequired]
    public IReadOnlyList<Option> Value { get; set; } = [];

    [Parameter]
    public EventCallback<IReadOnlyList<Option>> OnChange { get; set; }

    /// <summary>Of the codes of new ones.</summary>
    [Parameter]
    public string Prefix { get; set; } = "a";

    /// <summary>Without the marks that only options to choose have.</summary>
    [Parameter]
    public bool Plain { get; set; }

    /// <summary>One can exclude the others.</summary>
    [Parameter]
    public bool Exclusive { get; set; }

    /// <summary>Codes of the options whose condition was asked for.</summary>
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    /// <summary>The condition of one option has a field of its own to lead to.</summary>
    protected override bool Leaves(string place) => !Plain && place.EndsWith(".showIf", StringComparison.Ordinal);

    private string Condition(string option) => $"{Place}.{option}.showIf";

    private bool IsAsked(Option option) => option.ShowIf is not null || Model.ProblemOf(Condition(option.Code)) is not null || asked.Contains(option.Code);

    private Questionnaire With(Questionnaire questionnaire, int index, Expression? shown) =>
        questionnaire.WithItem(Place[..Place.LastIndexOf('.')], item => item is Question question
            ? question with { Options = [.. question.Options.Select((option, at) => at == index ? option with { ShowIf = shown } : option)] }
            : item);

    private static string Read(ChangeEventArgs change) => (change.Value as string)?.Trim() ?? string.Empty;

    private Task SetAll(IReadOnlyList<Option> options)
    {
        // A condition that cannot be read stands under the code of its option: with the code, it would have no field any more.
        foreach (var place in Value.Select(option => option.Code).Except(options.Select(option => option.Code)).Select(Condition).Where(place => Model.ProblemOf(place) is not null))
        {
            Model.Forget(place);
        }

        return OnChange.InvokeAsync(options);
    }

    private Task Set(int index, Option option) => SetAll([.. Value.Select((one, at) => at == index ? option : one)]);

    private Task Swap(int one, int other)
    {
        var list = Value.ToList();
        (list[one], list[other]) = (list[other], list[one]);
        return SetAll(list);
    }
}
