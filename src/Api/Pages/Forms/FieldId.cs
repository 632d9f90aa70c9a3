namespace Oversight.Api.Pages.Forms;

/// <summary>The id of a field's element: the error summary links to it.</summary>
public static class FieldId
{
    public static string Of(string field) => "f-" + field.Replace('.', '-').Replace('[', '-').Replace("]", string.Empty, StringComparison.Ordinal);
}
