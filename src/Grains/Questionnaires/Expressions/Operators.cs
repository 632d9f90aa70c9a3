namespace Oversight.Grains.Questionnaires.Expressions;

/// <summary>How operators are written and how strongly they bind.</summary>
internal static class Operators
{
    public static string Text(Operator op) => op switch
    {
        Operator.Or => "or",
        Operator.And => "and",
        Operator.Equal => "=",
        Operator.NotEqual => "!=",
        Operator.Less => "<",
        Operator.LessOrEqual => "<=",
        Operator.Greater => ">",
        Operator.GreaterOrEqual => ">=",
        Operator.Add => "+",
        Operator.Subtract => "-",
        Operator.Multiply => "*",
        _ => "/",
    };

    /// <summary>or 1, and 2, not 3, comparison 4, sum 5, product 6, minus 7.</summary>
    public static int Strength(Operator op) => op switch
    {
        Operator.Or => 1,
        Operator.And => 2,
        Operator.Add or Operator.Subtract => 5,
        Operator.Multiply or Operator.Divide => 6,
        _ => 4,
    };

    public static bool IsComparison(Operator op) => Strength(op) == 4;
}
