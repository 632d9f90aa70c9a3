using GraphQL;
using Oversight.Grains.Law.Clock;

namespace Oversight.Api.Schema.Matters;

/// <summary>One day of a deadline.</summary>
[Name("ExplainedDay")]
public sealed class ExplainedDayNode(ExplainedDay day)
{
    public DateOnly Date => day.Date;

    public bool Counted => day.Counted;

    [Description("Which of the counted days it is, from 1.")]
    public int? Number => day.Number;

    public string Why(Language language = Language.Zh) => language == Language.Zh ? day.Chinese : day.English;
}
