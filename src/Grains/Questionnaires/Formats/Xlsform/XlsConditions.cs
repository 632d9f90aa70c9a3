using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires.Formats.Xlsform;

/// <summary>Translates conditions and calculations; what cannot be is listed.</summary>
internal sealed class XlsConditions(CarryOver carry)
{
    public Expression? Read(XlsRow row, string column, string? self = null)
    {
        if (row.Take(column) is not { } text || carry.IsFirstReading)
        {
            return null;
        }

        try
        {
            return new XPathParser(text, new(carry, self)).Parse();
        }
        catch (UntranslatableException error)
        {
            row.List(column, $"条件无法转换：{error.Message}", $"the expression cannot be said in our language: {error.Message}");
            return null;
        }
    }
}
