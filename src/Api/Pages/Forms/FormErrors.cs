using Oversight.Grains.Errors;

namespace Oversight.Api.Pages.Forms;

/// <summary>What is wrong with the posted form, in the order of its fields; one for each request.</summary>
public sealed class FormErrors(ErrorTexts texts)
{
    private readonly List<FormError> list = [];

    public IReadOnlyList<FormError> All => list;

    public bool Any => list.Count > 0;

    public string? Of(string field) => list.Find(error => error.Field == field)?.Message;

    public void Add(OversightException error) => Add(error.Field ?? string.Empty, texts.Describe(error));

    public void Add(string field, string message)
    {
        if (Of(field) is null)
        {
            list.Add(new(field, message));
        }
    }

    /// <summary>Runs one rule and keeps its refusal, so that one answer names every field that is wrong.</summary>
    public void Try(Action rule)
    {
        try
        {
            rule();
        }
        catch (InvalidInputException error)
        {
            Add(error);
        }
    }
}
