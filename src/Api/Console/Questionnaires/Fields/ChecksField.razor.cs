using System.Globalization;
using Microsoft.AspNetCore.Components;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Api.Console.Questionnaires.Fields;

/// <summary>What an answer must fulfil beyond its type.</summary>
public sealed partial class ChecksField : EditorField
{
    [Parameter, EditorRequired]
    public Question Question { get; set; } = null!;

    /// <summary>One that refuses nothing yet.</summary>
    private Check New => new() { Condition = Expression.Parse($"answered({{{Question.Code}}})") };

    private string Of(int index) => string.Create(CultureInfo.InvariantCulture, $"{Place}[{index}]");
}
