namespace Oversight.Grains.Questionnaires.Interviews;

/// <summary>An option as a person sees it.</summary>
public sealed record VisibleOption(Option Option, string Text)
{
    public string Code => Option.Code;
}
