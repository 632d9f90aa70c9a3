using System.Text;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Results.Export;

/// <summary>Answers to hand on, already cleaned and without what could point to a person.</summary>
public sealed class ExportTable
{
    /// <exception cref="InvalidInputException">A column is longer or shorter than the others, has both kinds of values, or a name twice.</exception>
    public ExportTable(string title, IReadOnlyList<ExportVariable> variables)
    {
        (Title, Variables) = (title, variables);
        Count = variables.Count == 0 ? 0 : variables[0].Count;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var variable in variables)
        {
            if (variable.Count != Count || variable.Numbers is null == variable.Texts is null || !names.Add(variable.Name))
            {
                throw new InvalidInputException("variables", variable.Name, "named once, either numbers or texts, as many as the others");
            }
        }

        SpssNames = SpssName.Of(variables);
    }

    public string Title { get; }

    public IReadOnlyList<ExportVariable> Variables { get; }

    /// <summary>Rows.</summary>
    public int Count { get; }

    /// <summary>Names as SPSS allows them, in the order of the variables.</summary>
    public IReadOnlyList<string> SpssNames { get; }

    /// <summary>Variables of which a label or a text is longer than SPSS takes: it is cut there, between characters.</summary>
    public IEnumerable<string> CutForSpss => Variables.Where(variable =>
            Bytes(variable.Label) > SavLayout.LongestLabel
            || variable.Values.Values.Any(label => Bytes(label) > SavLayout.LongestValueLabel)
            || variable.Texts?.Any(text => Bytes(text ?? "") > SavLayout.LongestText) == true)
        .Select(variable => variable.Name);

    private static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);
}
