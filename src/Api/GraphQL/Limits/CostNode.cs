using GraphQL;

namespace Oversight.Api.GraphQL.Limits;

/// <summary>Cost of a selection: what is the same for all variables is folded into one number.</summary>
internal sealed class CostNode
{
    private readonly List<(SizeSource Size, CostNode Body)> _sized = [];
    private long _fixed;

    public void Add(long fields) => _fixed = Clamp(_fixed + fields);

    public void Add(int times, CostNode body)
    {
        _fixed = Clamp(_fixed + (times * body._fixed));
        foreach (var (size, inner) in body._sized)
        {
            var scaled = new CostNode();
            scaled.Add(times, inner);
            _sized.Add((size, scaled));
        }
    }

    public void Add(SizeSource size, CostNode body) => _sized.Add((size, body));

    /// <exception cref="SurfaceError">A page size is out of bounds.</exception>
    public long For(Inputs? variables)
    {
        long sum = _fixed;
        foreach (var (size, body) in _sized)
            sum = Clamp(sum + (size.Read(variables) * body.For(variables)));
        return sum;
    }

    private static long Clamp(long value) => Math.Min(value, int.MaxValue);
}
