using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Results;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>One column while sheets come in: either numbers or texts of the answers to one question.</summary>
internal sealed class SheetColumn
{
    private readonly string name;
    private readonly string question;
    private readonly Func<Answer, double>? number;
    private readonly Func<Answer, string?>? text;
    private readonly List<double> numbers = [];
    private readonly List<string?> texts = [];

    public SheetColumn(string name, string question, Func<Answer, double> number) => (this.name, this.question, this.number) = (name, question, number);

    public SheetColumn(string name, Func<Answer, string?> text) => (this.name, question, this.text) = (name, name, text);

    public void Add(Answers answers)
    {
        var answer = answers[question];
        if (number is not null)
        {
            numbers.Add(answer is null ? double.NaN : number(answer));
        }
        else
        {
            texts.Add(answer is null ? null : text!(answer));
        }
    }

    public void AddTo(AnswerTable table)
    {
        if (number is not null)
        {
            table.AddNumbers(name, [.. numbers]);
        }
        else
        {
            table.AddTexts(name, [.. texts]);
        }
    }
}
