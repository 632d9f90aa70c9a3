using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using Oversight.Api.GraphQL.Limits;
using Oversight.Api.Schema.Enterprises;
using Oversight.Api.Schema.Subjects;
using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Streets;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Schema.Streets;

/// <summary>A street, town or township with its profile. Its name costs nothing; the rest is read when it is asked for.</summary>
[Name("Street")]
public sealed class StreetNode
{
    private readonly Caller caller;
    private readonly DateTimeOffset? asOf;
    private StreetProfile? profile;

    internal StreetNode(string code, string name, StreetProfile? profile, Caller caller, DateTimeOffset? asOf = null)
    {
        this.asOf = asOf;
        Code = code;
        Name = name;
        this.profile = profile;
        this.caller = caller;
    }

    [Description("Nine digits.")]
    public string Code { get; }

    public string Name { get; }

    [Description("The names of province, city, district and street.")]
    public async Task<string[]> Path([FromServices] IDivisionDirectory divisions)
    {
        var all = await divisions.AllAsync();
        int[] lengths = [2, 4, 6, 9];
        return [.. lengths.Where(length => length <= Code.Length).Select(length => all.GetValueOrDefault(Code[..length])?.Name).OfType<string>()];
    }

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
        var street = await ProfileAsync(reader);
        return await TimelineConnection.ReadAsync(
            reader, Subject, street.Profile, street.FeedNumber, first, after, caller);
    }

    [Description("Enterprises of the street; received counts the matters in this street.")]
    public async ValueTask<EnterpriseConnection> Enterprises(
        [FromServices] SubjectReader reader,
        int first = 20,
        string? after = null,
        StreetEnterpriseOrder orderBy = StreetEnterpriseOrder.ReceivedDesc)
    {
        var street = await ProfileAsync(reader);
        if (after is null && first <= street.Top.Length)
        {
            return Connection(street, street.Top[..first], street.EnterpriseCount > first);
        }

        var page = await reader.RankAsync(Code, Cursor.Rank(Subject, after), first, asOf);
        return Connection(street, page.Items, page.HasNextPage);
    }

    private SubjectKey Subject => SubjectKey.Street(Code);

    private EnterpriseConnection Connection(StreetProfile street, IReadOnlyList<StreetEnterprise> rows, bool hasNextPage) => new(
        street.EnterpriseCount,
        [.. rows.Select(row => new EnterpriseNode(row.Code, row.Name, Code, null, caller, asOf))],
        new(hasNextPage, rows is [.., var last] ? Cursor.Of(Subject, last) : null));

    private async ValueTask<StreetProfile> ProfileAsync(SubjectReader reader)
    {
        caller.RequireArea(Code, "street");
        return profile ??= await reader.StreetAsync(Code, asOf) ?? throw new InvalidDataException($"Street {Code} is listed and has no feed.");
    }
}
