using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Pages.Forms;
using Oversight.Grains.Matters;
using Oversight.Grains.Statistics;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Pages.Statistics;

/// <summary>The filter of the statistics as its address carries it, shared by the table and the lists behind it.</summary>
public abstract class StatisticsForm(DivisionFilter divisions, TimeProvider time) : OversightPage
{
    [BindProperty(SupportsGet = true, Name = "period")]
    public string PeriodText { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string Group { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string Source { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string Street { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string Body { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string Field { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string Figure { get; set; } = string.Empty;

    public IReadOnlyList<StreetChoice> Choices { get; private set; } = [];

    public StatisticsGroup Grouping => Typed.Choice<StatisticsGroup>("group", Group) ?? StatisticsGroup.Total;

    public DateOnly Today => ChinaTime.Day(time.GetUtcNow());

    /// <summary>The address of this filter, with the fields that a link adds.</summary>
    public string Address(string path, params ReadOnlySpan<(string Name, string Value)> more)
    {
        var query = new List<KeyValuePair<string, string?>>();
        foreach (var (name, value) in new[] { ("period", PeriodText), ("group", Group), ("kind", Kind), ("source", Source), ("street", Street), ("body", Body), ("field", Field) })
        {
            query.Add(new(name, value));
        }

        foreach (var (name, value) in more)
        {
            query.Add(new(name, value));
        }

        return path + Microsoft.AspNetCore.Http.QueryString.Create(query.Where(pair => !string.IsNullOrEmpty(pair.Value)));
    }

    /// <summary>Null while the street is not clear: then there is an error or a choice to show.</summary>
    protected async Task<StatisticsFilter?> FilterAsync()
    {
        var period = PeriodText.Trim().Length == 0 ? Period.Containing(Today, PeriodUnit.Month) : Period.Parse(PeriodText.Trim());
        var area = await divisions.ReadAsync(Street, Caller);
        Choices = area.Choices;
        return area.Code is not { } division ? null : new(period, division)
        {
            Kind = Typed.Choice<MatterKind>("kind", Kind),
            Source = Typed.Choice<Grains.Matters.Source>("source", Source),
            Body = Typed.OrNull(Body),
            Field = Typed.OrNull(Field),
        };
    }
}
