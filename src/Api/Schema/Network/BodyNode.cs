using GraphQL;
using Oversight.Api.GraphQL.Limits;
using Oversight.Grains.Matters;
using Oversight.Grains.Network;

namespace Oversight.Api.Schema.Network;

/// <summary>A body of the network, with the picture of the network in which it was found.</summary>
[Name("Body")]
public sealed class BodyNode
{
    private readonly Body body;
    private readonly BodyNetwork network;
    private readonly DateOnly today;

    internal BodyNode(Body body, BodyNetwork network, DateOnly today)
    {
        this.body = body;
        this.network = network;
        this.today = today;
    }

    public string Id => body.Id;

    public BodyKind Kind => body.Kind;

    public string Name => body.Name;

    public string? NameEn => body.NameEn;

    [Description("The unified intake unit of the bureau above.")]
    public bool IsIntake => body.IsIntake;

    [Description("Of a contact point.")]
    public PlaceType? Place => body.Place;

    [Description("Of an ODR enterprise: its unified social credit code.")]
    public string? Enterprise => body.Enterprise;

    public BodyNode? Parent => network.Find(body.Parent) is { } above ? Of(above) : null;

    [ListSize(20)]
    [Description("The bodies directly below that are not closed.")]
    public BodyNode[] Children => [.. network.Children(body.Id).Where(child => child.ClosedOn is null).Select(Of)];

    [Description("Division codes, each with everything in it; those of the body above where it has none of its own.")]
    public string[] Areas => [.. network.AreasOf(body)];

    [ListSize(16)]
    [Description("Empty: every field.")]
    public FieldCodeNode[] Fields => [.. body.Fields.Select(FieldCode.Find).OfType<FieldCode>().Select(known => new FieldCodeNode(known))];

    [Description("Empty: every kind that a body of its kind can handle.")]
    public MatterKind[] Matters => [.. body.Matters];

    [Description("Such as Mon-Fri 09:00-17:00; Sat 09:00-12:00.")]
    public string? DutyHours => body.DutyHours;

    public string? Address => body.Address;

    public string? Phone => body.Phone;

    public DateOnly? ActiveFrom => body.ActiveFrom;

    [Description("The last day on which it works.")]
    public DateOnly? ActiveTo => body.ActiveTo;

    [Description("The first day on which it works no more.")]
    public DateOnly? ClosedOn => body.ClosedOn;

    [Description("Whether it works today.")]
    public bool IsActive => body.IsActiveOn(today);

    private BodyNode Of(Body other) => new(other, network, today);
}
