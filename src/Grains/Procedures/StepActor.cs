namespace Oversight.Grains.Procedures;

/// <summary>Who may take a step.</summary>
[Flags]
public enum StepActor
{
    /// <summary>The officer who handles the matter.</summary>
    Handler = 1,

    /// <summary>Somebody of the body that holds the matter, before or beside the officer: its intake.</summary>
    Holder = 2,

    /// <summary>The head of the body or a superior: a supervisor of the area. The law asks for the head's approval.</summary>
    Head = 4,

    /// <summary>Who brought it, by the receipt.</summary>
    Submitter = 8,
}
