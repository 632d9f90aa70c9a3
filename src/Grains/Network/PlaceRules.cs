using Oversight.Grains.Errors;

namespace Oversight.Grains.Network;

/// <summary>Whether a body fits where it is to stand among the others.</summary>
internal static class PlaceRules
{
    /// <exception cref="InvalidInputException">The body above is of the wrong kind or below this one, or what may exist once exists.</exception>
    /// <exception cref="NotFoundException">There is no such body above.</exception>
    public static void Check(Body body, BodyNetwork network)
    {
        if (body.Parent is { } parent)
        {
            Above(body, network.Find(parent) ?? throw new NotFoundException("parent", parent, $"parent: there is no body {parent}"), network);
        }

        Once(body, "intake", network, other => body.IsIntake && other.IsIntake && other.Parent == body.Parent);
        Once(body, "enterprise", network, other => body.Enterprise is not null && other.Enterprise == body.Enterprise);
    }

    /// <exception cref="InvalidInputException">Bodies below would be left without one above them.</exception>
    public static void CheckClosing(Body body, BodyNetwork network)
    {
        if (network.Children(body.Id).FirstOrDefault(child => child.ClosedOn is null) is { } child)
        {
            throw new InvalidInputException("id", body.Id, $"{child.Id} stands below it: close it or give it another body above first");
        }
    }

    private static void Above(Body body, Body parent, BodyNetwork network)
    {
        if (!body.Kind.MayStandBelow(parent.Kind))
        {
            throw new InvalidInputException("parent", parent.Id, $"a body of the kind {body.Kind} cannot stand below one of the kind {parent.Kind}");
        }

        if (parent.ClosedOn is not null)
        {
            throw new InvalidInputException("parent", parent.Id, "the body above is closed");
        }

        if (network.Ascend(parent.Id).Any(above => above.Id == body.Id))
        {
            throw new InvalidInputException("parent", parent.Id, $"{parent.Id} stands below {body.Id} itself");
        }
    }

    private static void Once(Body body, string field, BodyNetwork network, Func<Body, bool> isSame)
    {
        if (network.All.FirstOrDefault(other => other.Id != body.Id && other.ClosedOn is null && isSame(other)) is { } same)
        {
            throw new InvalidInputException(field, body.Enterprise, $"the body {same.Id} has it already");
        }
    }
}
