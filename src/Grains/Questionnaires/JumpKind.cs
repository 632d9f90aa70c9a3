namespace Oversight.Grains.Questionnaires;

/// <summary>Where a <see cref="Jump"/> leads.</summary>
public enum JumpKind
{
    GoTo,

    /// <summary>The interview is complete.</summary>
    End,

    /// <summary>The person does not belong to those who are asked.</summary>
    ScreenOut,
}
