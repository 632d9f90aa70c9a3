using Microsoft.AspNetCore.Components;
using Oversight.Grains.Questionnaires;

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

    private static string Read(ChangeEventArgs change) => (change.Value as string)?.Trim() ?? string.Empty;

    private Task SetAll(IReadOnlyList<Option> options) => OnChange.InvokeAsync(options);

    private Task Set(int index, Option option) => SetAll([.. Value.Select((one, at) => at == index ? option : one)]);

    private Task Swap(int one, int other)
    {
        var list = Value.ToList();
        (list[one], list[other]) = (list[other], list[one]);
        return SetAll(list);
    }
}
