using System.Globalization;
using System.Text;

namespace Oversight.Grains.Results.Export;

/// <summary>A syntax file that reads the CSV beside it and names everything: for SPSS and PSPP of any version. UTF-8.</summary>
public static class SpssSyntax
{
    /// <param name="csv">Name of the CSV of <see cref="CsvStyle.Syntax"/>.</param>
    public static void Write(ExportTable table, TextWriter writer, string csv)
    {
        writer.Write($"* {table.Title.ReplaceLineEndings(" ").TrimEnd('.')}.\n");
        writer.Write($"GET DATA /TYPE=TXT /FILE={Quoted(csv)} /ENCODING=\"UTF8\" /ARRANGEMENT=DELIMITED /DELIMITERS=\",\" /QUALIFIER='\"' /FIRSTCASE=2\n  /VARIABLES=\n");
        for (var index = 0; index < table.Variables.Count; index++)
        {
            writer.Write($"    {table.SpssNames[index]} {Format(table.Variables[index])}\n");
        }

        writer.Write("  .\n");
        Labels(table, writer);
        writer.Write("EXECUTE.\n");
    }

    private static void Labels(ExportTable table, TextWriter writer)
    {
        for (var index = 0; index < table.Variables.Count; index++)
        {
            var (name, variable) = (table.SpssNames[index], table.Variables[index]);
            if (variable.Label.Length > 0)
            {
                writer.Write($"VARIABLE LABELS {name} {Quoted(SpssName.Shortened(variable.Label, SavLayout.LongestLabel))}.\n");
            }

            if (variable.Values.Count > 0 && !variable.IsText)
            {
                writer.Write($"VALUE LABELS {name}\n");
                foreach (var (code, label) in variable.Values.OrderBy(pair => pair.Key))
                {
                    writer.Write($"  {code.ToString("R", CultureInfo.InvariantCulture)} {Quoted(SpssName.Shortened(label, SavLayout.LongestValueLabel))}\n");
                }

                writer.Write("  .\n");
            }

            writer.Write($"VARIABLE LEVEL {name} ({(variable.IsText ? Measure.Nominal : variable.Measure).ToString().ToUpperInvariant()}).\n");
        }
    }

    private static string Format(ExportVariable variable) => variable.Texts is { } texts
        ? string.Create(CultureInfo.InvariantCulture, $"A{Math.Clamp(texts.Max(text => Encoding.UTF8.GetByteCount(text ?? "")), 1, SavLayout.LongestText)}")
        : string.Create(CultureInfo.InvariantCulture, $"F{(variable.Decimals > 0 ? 10 + variable.Decimals : 8)}.{variable.Decimals}");

    private static string Quoted(string text) => $"'{text.ReplaceLineEndings(" ").Replace("'", "''", StringComparison.Ordinal)}'";
}
