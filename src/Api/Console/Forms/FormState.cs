namespace Oversight.Api.Console.Forms;

/// <summary>What was refused in one form, and which fields can show it.</summary>
public sealed class FormState
{
    private readonly HashSet<string> fields = [];

    public string? Field { get; private set; }

    public string? Message { get; private set; }

    /// <summary>The refusal concerns the form as a whole, or a field that it does not have.</summary>
    public string? Above => Message is not null && (Field is null || !fields.Contains(Field)) ? Message : null;

    public void Has(string field) => fields.Add(field);

    public string? MessageOf(string field) => Field == field ? Message : null;

    public void Refuse(string? field, string message) => (Field, Message) = (field, message);

    public void Clear() => (Field, Message) = (null, null);
}
