using GraphQL;

namespace Oversight.Api.Tests.GraphQL;

/// <summary>Lists in every form: nullable items, required items, interfaces, lists of lists, scalars, late answers.</summary>
public sealed class Shelf
{
    public string Title => "书架";

    public IReadOnlyList<Book?> Items => [new("三国", 1), null, new("红楼", 2)];

    public IReadOnlyList<Strict> Required => [new(new("西游", 3))];

    public IEnumerable<IThing> Things()
    {
        yield return new Book("水浒", 4);
        yield return new Lamp("台灯", 60);
    }

    public Lamp Light => new("吊灯", 100);

    public int[][] Matrix => [[1, 2], [], [3]];

    public IEnumerable<int?> Numbers => [1, null, 3];

    public async Task<Book[]> Later()
    {
        await Task.Yield();
        return [new("论语", 5)];
    }

    [Name("StrictBook")]
    public sealed class Strict(Book book)
    {
        public string Name => book.Name;

        public string Broken() => throw new Grains.Errors.NotFoundException("book", book.Name);
    }
}
