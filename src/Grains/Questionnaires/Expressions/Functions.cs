namespace Oversight.Grains.Questionnaires.Expressions;

/// <summary>Names and numbers of arguments.</summary>
internal static class Functions
{
    private static readonly Dictionary<string, Function> ByName = Enum.GetValues<Function>().ToDictionary(Name);

    public static IEnumerable<string> Names => ByName.Keys;

    public static string Name(Function function) => function == Function.OrElse ? "or_else" : function.ToString().ToLowerInvariant();

    public static Function? Find(string name) => ByName.TryGetValue(name, out var function) ? function : null;

    public static (int Least, int Most) Arguments(Function function) => function switch
    {
        Function.Today => (0, 0),
        Function.Count or Function.Answered or Function.Number or Function.Length or Function.Date => (1, 1),
        Function.If => (3, 3),
        Function.Min or Function.Max or Function.Concat => (2, 10),
        _ => (2, 2),
    };
}
