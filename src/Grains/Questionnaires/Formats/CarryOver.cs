using System.Text.Json.Nodes;
using Oversight.Grains.Errors;
using Oversight.Grains.Law;
using Oversight.Grains.Questionnaires.Linting;
using ValueType = Oversight.Grains.Questionnaires.Expressions.ValueType;

namespace Oversight.Grains.Questionnaires.Formats;

/// <summary>
/// What one import knows and collects. An import reads a file several times: conditions can be translated only when the
/// types of all questions are known, and the type of a computed question only when its expression is translated.
/// </summary>
internal sealed class CarryOver
{
    private static readonly string[] OfTypes = ["code", "type", "value", "options", "rows", "pages"];

    private readonly List<NotCarried> notCarried = [];
    private readonly HashSet<string> taken = [];
    private readonly Dictionary<string, Question> questions = [];
    private readonly QuestionTypes? types;

    private CarryOver(Questionnaire? firstReading, bool isFinal)
    {
        IsFinal = isFinal;
        types = firstReading is null ? null : new(firstReading);
        foreach (var question in firstReading?.Questions ?? [])
        {
            questions.TryAdd(question.Code, question);
        }
    }

    public IReadOnlyList<NotCarried> NotCarried => notCarried;

    /// <summary>During the first reading nothing is known and nothing is translated.</summary>
    public bool IsFirstReading => types is null;

    /// <summary>What is read now is the result.</summary>
    public bool IsFinal { get; }

    /// <summary>Reads until no further question gets a type, and once more for the result.</summary>
    public static ImportResult Read(Func<CarryOver, Questionnaire> reading)
    {
        var read = reading(new(null, isFinal: false));
        for (int known = -1, times = 0; times < 8 && Typed(read) is var typed && typed > known; times++)
        {
            known = typed;
            read = reading(new(read, isFinal: false));
        }

        var carry = new CarryOver(read, isFinal: true);
        return new(reading(carry), carry.NotCarried);
    }

    private static int Typed(Questionnaire questionnaire)
    {
        var known = new QuestionTypes(questionnaire);
        return questionnaire.Questions.Count(question => known[question.Code] is not null);
    }

    public Question? QuestionOf(string code) => questions.GetValueOrDefault(code);

    public ValueType? TypeOf(string code) => types?[code];

    /// <summary>The matrix that has a row of this name, for files in which rows are questions of their own.</summary>
    public (Question Matrix, Option Row)? MatrixOfRow(string name)
    {
        foreach (var matrix in questions.Values.Where(question => question.Type == QuestionType.Matrix))
        {
            if (matrix.Rows.FirstOrDefault(row => row.Code == name || Xlsform.XlsNames.Row(matrix.Code, row.Code) == name) is { } row)
            {
                return (matrix, row);
            }
        }

        return null;
    }

    public void Add(string place, string what, string chinese, string english) =>
        notCarried.Add(new(place, OversightException.Shorten(what)!, new(chinese, english)));

    /// <summary>
    /// The overlay to apply. It was made against the last reading; before that, conditions are missing still, and only what
    /// decides on types and codes counts.
    /// </summary>
    public JsonNode? Usable(JsonNode? overlay)
    {
        if (IsFinal || overlay is not JsonObject all)
        {
            return overlay;
        }

        return new JsonObject(all.Where(member => OfTypes.Contains(member.Key)).Select(member => new KeyValuePair<string, JsonNode?>(member.Key, member.Value?.DeepClone())));
    }

    /// <summary>A code that no page, group or question has yet; a change is listed.</summary>
    public string Code(string? wanted, string instead, string place)
    {
        var clean = wanted is null ? instead : string.Concat(wanted.Trim().Select(letter => letter is '{' or '}' || char.IsControl(letter) ? '_' : letter));
        clean = clean.Length == 0 ? instead : clean[..Math.Min(clean.Length, Codes.Longest - 4)].TrimEnd();
        var code = clean;
        for (var number = 2; !taken.Add(code); number++)
        {
            code = $"{clean}_{number}";
        }

        if (wanted is not null && code != wanted)
        {
            Add(place, wanted, $"代码改为 {code}", $"the code becomes {code}: codes are unique and without braces");
        }

        return code;
    }
}
