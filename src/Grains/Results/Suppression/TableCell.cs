namespace Oversight.Grains.Results.Suppression;

/// <summary>
/// A cell of a published table. Each cell stands in at most two sums: its row and its column, or its parent and its parts; so it is a
/// line between two sums, and the table is a network of them.
/// </summary>
/// <param name="Answers">Valid answers.</param>
/// <param name="First">Number of the one sum.</param>
/// <param name="Second">Number of the other; <see cref="CellTable.Outside"/> where there is none.</param>
/// <param name="TotalOfFirst">Whether it is the total of the one sum; otherwise a part.</param>
/// <param name="TotalOfSecond">Whether it is the total of the other sum; otherwise a part.</param>
public sealed record TableCell(string Key, int Answers, int First, int Second, bool TotalOfFirst = false, bool TotalOfSecond = false)
{
    internal IEnumerable<int> PartOf => Sums(total: false);

    internal IEnumerable<int> TotalOf => Sums(total: true);

    private IEnumerable<int> Sums(bool total)
    {
        if (TotalOfFirst == total && First != CellTable.Outside)
        {
            yield return First;
        }

        if (TotalOfSecond == total && Second != CellTable.Outside)
        {
            yield return Second;
        }
    }
}
