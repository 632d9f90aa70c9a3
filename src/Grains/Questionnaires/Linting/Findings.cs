namespace Oversight.Grains.Questionnaires.Linting;

internal sealed class Findings
{
    private readonly List<Finding> all = [];

    public IReadOnlyList<Finding> All => all;

    public bool HasErrors => all.Exists(finding => finding.Severity == Severity.Error);

    public void Error(string code, string place, string chinese, string english) => all.Add(new(code, Severity.Error, place, new(chinese, english)));

    public void Warn(string code, string place, string chinese, string english) => all.Add(new(code, Severity.Warning, place, new(chinese, english)));
}
