namespace Oversight.Grains.Questionnaires.Linting;

/// <summary>How bad a finding is: with an error nothing can be published.</summary>
public enum Severity
{
    Warning,
    Error,
}
