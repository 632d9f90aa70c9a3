using Oversight.Grains.Accounts;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Fields;
using Oversight.Grains.Matters.History;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Network;
using Oversight.Grains.Procedures;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Console.Case;

/// <summary>A matter as one person sees it at one moment, with what that person may do.</summary>
/// <param name="NameOf">The name of a body in the reader's language.</param>
public sealed record CaseModel(
    MatterView View,
    IReadOnlyList<HistoryLine> History,
    BodyNetwork Network,
    Caller Caller,
    string? StreetPath,
    DateTimeOffset Now,
    Func<string?, string> NameOf)
{
    public MatterRow Row => View.Row;

    public string Number => Row.Number!;

    public bool IsClosed => Row.Status == MatterStatus.Closed;

    public DateOnly Today => ChinaTime.Day(Now);

    public bool IsHandler => Caller.Is(Role.Officer) && Row.Handler == Caller.Name;

    public bool MayTake => Caller.Is(Role.Officer) && Row.Handler is null && !IsClosed;

    public IReadOnlyList<Transition> Steps => [.. StepDecisions.Open(View, Caller)];

    /// <summary>Of the body that has the matter; where no body does, everybody of the area.</summary>
    public bool IsOfHolder => Row.Holder is null || Caller.Body == Row.Holder;

    public bool MayAnswer => View.Custody?.Pending is { } offer && Caller.Body == offer.To;

    public bool MayOffer => !IsClosed && IsOfHolder && View.Custody?.Pending is null && !Network.IsEmpty;

    public bool MayDispute => !IsClosed && IsOfHolder && View.Custody is { Dispute: null } && !Network.IsEmpty;

    public bool MaySettle => View.Custody?.Dispute is { WithSuperior: false } dispute && Caller.Body is { } own && (own == Row.Holder || own == dispute.Opponent);

    /// <summary>A supervisor above the holder, or above all of them.</summary>
    public bool MayAppoint => !IsClosed && Caller.Is(Role.Supervisor) && !Network.IsEmpty
        && (Caller.Body is not { } own || Row.Holder is null || Network.Ascend(Row.Holder).Any(above => above.Id == own));

    public bool MayClassify => FieldDecisions.IsEntitled(Row, Caller);

    public IEnumerable<Body> WorkingBodies => Network.All.Where(body => body.IsActiveOn(Today) && body.Id != Row.Holder);

    /// <summary>The only body that an internal unit may give the matter to; null for everybody who may dispatch.</summary>
    public Body? ReturnsTo
    {
        get
        {
            var intake = Network.Ascend(Row.Holder).SelectMany(above => Network.Children(above.Id)).FirstOrDefault(unit => unit.IsIntake && unit.IsActiveOn(Today));
            return Network.Find(Row.Holder) is { Kind: BodyKind.Unit or BodyKind.Station, IsIntake: false } ? intake : null;
        }
    }
}
