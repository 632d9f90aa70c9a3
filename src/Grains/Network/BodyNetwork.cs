using System.Collections.Frozen;

namespace Oversight.Grains.Network;

/// <summary>
/// All bodies at one moment, and what follows from how they stand to each other. Pure and never changed. Two commands at once
/// could close a ring of parents, which no single one would be allowed to: every way up ends where it has been before.
/// </summary>
public sealed class BodyNetwork
{
    private readonly FrozenDictionary<string, Body> bodies;
    private readonly ILookup<string?, Body> children;

    public BodyNetwork(IEnumerable<Body> bodies)
    {
        All = [.. bodies.OrderBy(body => body.Id, StringComparer.Ordinal)];
        this.bodies = All.ToFrozenDictionary(body => body.Id);
        children = All.ToLookup(body => body.Parent);
    }

    /// <summary>The network of an installation that has none: everything works without.</summary>
    public static BodyNetwork Empty { get; } = new([]);

    /// <summary>In the order of their ids, closed ones as well.</summary>
    public IReadOnlyList<Body> All { get; }

    public bool IsEmpty => All.Count == 0;

    public Body? Find(string? id) => id is null ? null : bodies.GetValueOrDefault(id);

    /// <summary>The bodies directly below, in the order of their ids.</summary>
    public IEnumerable<Body> Children(string id) => children[id];

    /// <summary>From the body itself to the top.</summary>
    public IEnumerable<Body> Ascend(string? id)
    {
        var seen = new HashSet<string>();
        for (var body = Find(id); body is not null && seen.Add(body.Id); body = Find(body.Parent))
        {
            yield return body;
        }
    }

    /// <summary>The areas of the nearest body on the way up that has any.</summary>
    public IReadOnlyList<string> AreasOf(Body body) =>
        Ascend(body.Id).Select(above => above.Areas).FirstOrDefault(areas => !areas.IsEmpty) is { IsDefault: false } found ? found : [];

    /// <summary>
    /// How closely a body covers a division: the length of its longest area that the division lies in, 0 when it lies in none.
    /// </summary>
    public int Covers(Body body, string division) =>
        AreasOf(body).Where(area => division.StartsWith(area, StringComparison.Ordinal)).Select(area => area.Length).DefaultIfEmpty(0).Max();

    /// <summary>The bureau that a body belongs to: itself, or the nearest one above.</summary>
    public Body? BureauOf(string? id) => Ascend(id).FirstOrDefault(body => body.Kind.IsBureau());

    /// <summary>Who is told when a clock is breached, one after the other: the body, then those above that work on the day.</summary>
    public IReadOnlyList<Body> EscalationChain(string? id, DateOnly day) => [.. Ascend(id).Where(body => body.Id == id || body.IsActiveOn(day))];

    /// <summary>
    /// The nearest authority that stands above both and can settle their dispute on competence (Order 121 art 33); when one stands
    /// above the other, it is that one. Null when they have none in common.
    /// </summary>
    public Body? CommonSuperior(string first, string second, DateOnly day)
    {
        var above = Ascend(first).Select(body => body.Id).ToHashSet();
        return Ascend(second).FirstOrDefault(body =>
            above.Contains(body.Id) && body.Kind.IsAuthority() && body.IsActiveOn(day) && !(first == second && body.Id == first));
    }

    /// <summary>The bureau that answers for a division: the lowest one, and of several the one whose area fits closest.</summary>
    public Body? BureauFor(string division, DateOnly day) => All
        .Where(body => body.Kind.IsBureau() && body.IsActiveOn(day))
        .Select(body => (Body: body, Fit: Covers(body, division)))
        .Where(candidate => candidate.Fit > 0)
        .OrderByDescending(candidate => candidate.Body.Kind).ThenByDescending(candidate => candidate.Fit)
        .Select(candidate => candidate.Body)
        .FirstOrDefault();

    /// <summary>
    /// Who owns a matter that comes in (first-inquiry responsibility): the unified intake unit of the street's bureau, else of
    /// the nearest bureau above, else that bureau itself. A matter without a street, or with one that nobody covers, goes to the
    /// highest intake unit there is. Null only when no bureau works on the day.
    /// </summary>
    public Body? IntakeUnitFor(string? street, DateOnly day)
    {
        if (street is not null && BureauFor(street, day) is { } bureau)
        {
            return Ascend(bureau.Id).Select(above => IntakeOf(above, day)).FirstOrDefault(unit => unit is not null) ?? bureau;
        }

        var bureaus = All.Where(body => body.Kind.IsBureau() && body.IsActiveOn(day)).OrderBy(body => body.Kind).ToList();
        return bureaus.Select(above => IntakeOf(above, day)).FirstOrDefault(unit => unit is not null) ?? bureaus.FirstOrDefault();
    }

    /// <summary>The green-channel enterprise of a unified social credit code, when it takes part on the day.</summary>
    public Body? OdrFor(string? enterprise, DateOnly day) => enterprise is null
        ? null
        : All.FirstOrDefault(body => body.Kind == BodyKind.OdrEnterprise && body.Enterprise == enterprise && body.IsActiveOn(day));

    /// <summary>The intake unit of the nearest bureau above a body, or of the body itself, that has one.</summary>
    public Body? IntakeOver(string body, DateOnly day) => Ascend(body)
        .SelectMany(above => Children(above.Id))
        .FirstOrDefault(unit => unit.IsIntake && unit.IsActiveOn(day));

    private Body? IntakeOf(Body bureau, DateOnly day) => Children(bureau.Id).FirstOrDefault(unit => unit.IsIntake && unit.IsActiveOn(day));
}
