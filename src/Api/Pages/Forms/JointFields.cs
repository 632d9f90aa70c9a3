using System.Collections.Immutable;
using System.Globalization;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters.Parties;

namespace Oversight.Api.Pages.Forms;

/// <summary>Who complains together with who fills in the form, as typed.</summary>
public sealed class JointFields
{
    /// <summary>A post has no more than 200 fields; larger groups bring a list to the office.</summary>
    public const int MostOthers = 20;

    public List<PersonFields> Others { get; set; } = [];

    /// <summary>The numbers that were ticked.</summary>
    public string[] Representatives { get; set; } = [];

    /// <summary>Filled blocks and empty ones between them, whose numbers must not shift; not what was left empty at the end.</summary>
    public IReadOnlyList<PersonFields> Given => Others[..(Others.FindLastIndex(other => !other.IsEmpty) + 1)];

    public bool IsEmpty => Given.Count == 0 && Representatives.Length == 0;

    /// <summary>One more block than there is, as far as the form goes.</summary>
    public void AddAnother()
    {
        if (Others.Count < MostOthers)
        {
            Others.Add(new());
        }
    }

    /// <exception cref="InvalidInputException">A representative is no number.</exception>
    public JointEntry? ToEntry() => IsEmpty ? null : new([.. Given.Select(other => other.ToPerson())], Numbers());

    private ImmutableArray<int> Numbers() => [.. Representatives.Select(typed =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InvalidInputException("joint.representatives", typed, "one of the values offered"))];
}
