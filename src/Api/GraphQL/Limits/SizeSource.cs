using System.Globalization;
using System.Numerics;
using GraphQL;
using GraphQLParser.AST;

namespace Oversight.Api.GraphQL.Limits;

/// <summary>Where the length of a list comes from: a literal, a variable, or what is assumed when neither is given.</summary>
internal sealed class SizeSource(string field, GraphQLValue? value, int assumed, GraphQLVariablesDefinition? variables, GraphQLLimits limits)
{
    private readonly string? _variable = (value as GraphQLVariable)?.Name.StringValue;
    private readonly GraphQLValue? _literal = value is GraphQLVariable v
        ? variables?.Items.FirstOrDefault(d => d.Variable.Name.Value == v.Name.Value)?.DefaultValue
        : value;

    public bool IsConstant => _variable is null;

    /// <summary>Length for these variables. Values of another type than Int are left for validation to name.</summary>
    /// <exception cref="SurfaceError">The value is not within 1..PageSize.</exception>
    public int Read(Inputs? variables)
    {
        if (_variable is not null && variables is not null && variables.TryGetValue(_variable, out var given))
            return Bounded(given);
        return _literal is GraphQLIntValue number
            ? Bounded(int.TryParse(number.Value.Span, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int size) ? size : (object)number.Value.ToString())
            : assumed;
    }

    private int Bounded(object? size) => size switch
    {
        null => assumed,
        int n when n >= 1 && n <= limits.PageSize => n,
        int or long or BigInteger or string => throw SurfaceError.OverLimit(field, size, $"1..{limits.PageSize}"),
        _ => assumed,
    };
}
