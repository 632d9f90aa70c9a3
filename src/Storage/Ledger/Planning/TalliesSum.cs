using Oversight.Grains.Subjects;

namespace Oversight.Storage.Ledger.Planning;

internal static class TalliesSum
{
    public static Tallies Plus(this Tallies left, Tallies right) => new(
        left.Government + right.Government,
        left.Legislature + right.Legislature,
        left.Media + right.Media,
        left.Consumers + right.Consumers);
}
