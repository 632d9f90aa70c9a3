namespace Oversight.Grains.Streets;

/// <summary>Reads province, city and district from the beginning of an address.</summary>
internal sealed class AddressPrefixReader(DivisionTree tree)
{
    private const string Unnamed = "市辖区";
    private readonly DivisionNames _names = new(tree);

    /// <summary>
    /// Reads as many divisions as the text begins with. A name without its kind (松江 for 松江区) counts only when a
    /// further division or a street follows: 上海南京东路 is in Shanghai, but 南京 there is a road's name.
    /// </summary>
    /// <param name="text">The normalised address.</param>
    /// <param name="followsStreet">Does a street's name begin here, in one of these divisions?</param>
    public AddressPrefix Read(ReadOnlySpan<char> text, Func<ReadOnlySpan<char>, IReadOnlyList<Division>, bool> followsStreet) =>
        Read(text, AddressPrefix.None, followsStreet);

    /// <summary>Reads a text that is known to hold divisions only (浙江 金华): names without their kind count.</summary>
    public AddressPrefix ReadRegion(ReadOnlySpan<char> text) => Read(text, AddressPrefix.None, static (_, _) => true);

    private AddressPrefix Read(ReadOnlySpan<char> text, AddressPrefix read, Func<ReadOnlySpan<char>, IReadOnlyList<Division>, bool> followsStreet)
    {
        while (true)
        {
            var rest = text[read.Length..];
            if (RepeatedLength(rest, read.Divisions) is > 0 and var repeated)
            {
                read = read with { Length = read.Length + repeated };
                continue;
            }

            if (read.IsDistrict || _names.Longest(rest, read.Divisions) is not { } hit) return read;
            var next = new AddressPrefix(hit.Divisions, read.Length + hit.Length);
            if (!hit.IsFull && !IsConfirmed(text, next, followsStreet)) return read;
            read = next;
        }
    }

    private bool IsConfirmed(ReadOnlySpan<char> text, AddressPrefix read, Func<ReadOnlySpan<char>, IReadOnlyList<Division>, bool> followsStreet) =>
        followsStreet(text[read.Length..], read.Divisions) || Read(text, read, followsStreet).Length > read.Length;

    private static int RepeatedLength(ReadOnlySpan<char> rest, IReadOnlyList<Division> divisions)
    {
        if (divisions.Count == 0) return 0;
        if (rest.StartsWith(Unnamed)) return Unnamed.Length;
        return rest.StartsWith(divisions[0].Name) ? divisions[0].Name.Length : 0;
    }
}
