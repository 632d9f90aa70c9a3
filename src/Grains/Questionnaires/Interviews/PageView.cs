namespace Oversight.Grains.Questionnaires.Interviews;

/// <summary>Puts a page together as one person sees it.</summary>
internal sealed class PageView(LogicPass pass, Piping piping, long seed)
{
    public VisiblePage Of(Page page) => new(page.Code, piping.In(page.Title), [.. Questions(page.Items, page.RandomOrder, page.Code, [])]);

    private IEnumerable<VisibleQuestion> Questions(IReadOnlyList<Item> items, bool random, string scope, IReadOnlyList<string> groups)
    {
        foreach (var item in random ? SeededOrder.Shuffle(items, seed, scope) : items)
        {
            if (item is Group group)
            {
                var title = piping.In(group.Title);
                foreach (var inner in Questions(group.Items, group.RandomOrder, group.Code, title.Length > 0 ? [.. groups, title] : groups))
                {
                    yield return inner;
                }
            }
            else if (item is Question { IsShown: true } question && pass.IsVisible(question.Code))
            {
                yield return Of(question, groups);
            }
        }
    }

    private VisibleQuestion Of(Question question, IReadOnlyList<string> groups)
    {
        var offered = pass.Offered(question.Code);
        var options = Shuffled(question.Options, question.RandomOrder && question.Type != QuestionType.Matrix, question.Code).Where(option => offered.Contains(option.Code));
        return new(question, piping.In(question.Title), piping.In(question.Hint), groups, Shown(options), Shown(Shuffled(question.Rows, question.RandomOrder, question.Code)));
    }

    private IReadOnlyList<Option> Shuffled(IReadOnlyList<Option> options, bool random, string scope) =>
        random ? SeededOrder.Shuffle(options, seed, scope, option => option.Fixed) : options;

    private List<VisibleOption> Shown(IEnumerable<Option> options) =>
        [.. options.Select(option => new VisibleOption(option, piping.In(option.Text) is { Length: > 0 } text ? text : option.Code))];
}
