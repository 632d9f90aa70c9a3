namespace Oversight.Api.Surveys;

/// <summary>What stands in a cell: a text, a number, or nothing.</summary>
internal readonly record struct SheetValue(string? Text, double Number)
{
    public SheetValue(string? text)
        : this(text, double.NaN)
    {
    }

    public SheetValue(double number)
        : this(null, number)
    {
    }

    public bool IsNothing => string.IsNullOrEmpty(Text) && double.IsNaN(Number);
}
