using GraphQL;
using Oversight.Api.GraphQL.Limits;
using Oversight.Api.Schema.Streets;
using Oversight.Api.Schema.Subjects;
using Oversight.Grains.Accounts;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Ledger;
using Oversight.Grains.Streets;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Schema.Enterprises;

/// <summary>An enterprise, or a business that nobody has identified yet, with its profile, which is read when it is asked for.</summary>
[Name("Enterprise")]
public sealed class EnterpriseNode
{
    private readonly Caller caller;
    private readonly string? streetCode;
    private readonly DateTimeOffset? asOf;
    private EnterpriseProfile? profile;

    internal EnterpriseNode(string code, string name, string? streetCode, EnterpriseProfile? profile, Caller caller, DateTimeOffset? asOf = null)
    {
        this.asOf = asOf;
        Code = code;
        Name = name;
        this.streetCode = streetCode;
        this.profile = profile;
        this.caller = caller;
    }

    [Description("Unified social credit code, or a local code that begins with L.")]
    public string Code { get; }

    public string Name { get; }

    [Description("The street of its address; null while it is not known.")]
    public ValueTask<StreetNode?> Street([FromServices] IDivisionDirectory divisions) => StreetAsync(divisions);

    public async ValueTask<string?> Address([FromServices] SubjectReader reader) => (await ProfileAsync(reader)).Address;

    [Description("The enterprise that this business turned out to be.")]
    public async ValueTask<string?> IdentifiedAs([FromServices] SubjectReader reader) => (await ProfileAsync(reader)).IdentifiedAs;

    [ListSize(4)]
    [Description("Always four.")]
    public async ValueTask<ChannelNode[]> Channels([FromServices] SubjectReader reader) =>
        ChannelNode.Of((await ProfileAsync(reader)).Profile.Tallies);

    [ListSize(24)]
    public async ValueTask<MonthNode[]> Months([FromServices] SubjectReader reader) =>
        MonthNode.Of((await ProfileAsync(reader)).Profile);

    [ListSize(12)]
    [Description("Results of released questionnaire campaigns, the latest first.")]
    public async ValueTask<SurveyNode[]> Surveys([FromServices] SubjectReader reader) =>
        SurveyNode.Of((await ProfileAsync(reader)).Profile);

    public async ValueTask<TimelineConnection> Timeline([FromServices] SubjectReader reader, int first = 20, string? after = null)
    {
        var enterprise = await ProfileAsync(reader);
        return await TimelineConnection.ReadAsync(
            reader, SubjectKey.Enterprise(Code), enterprise.Profile, enterprise.FeedNumber, first, after, caller);
    }

    private async ValueTask<StreetNode?> StreetAsync(IDivisionDirectory divisions) =>
        streetCode is not null && await divisions.FindAsync(streetCode) is { } division
            ? new(division.Code, division.Name, null, caller, asOf)
            : null;

    private async ValueTask<EnterpriseProfile> ProfileAsync(SubjectReader reader)
    {
        caller.RequireArea(streetCode, "enterprise");
        return profile ??= await reader.EnterpriseAsync(Code, asOf) ?? throw new InvalidDataException($"Enterprise {Code} is listed and has no feed.");
    }
}
