namespace Oversight.Api.Surveys.Answering;

/// <summary>
/// The names of form fields. Codes hold no braces, so no two fields ever have one name: <c>{code}</c>, <c>{code}+</c> for words
/// of one's own, <c>{code}{row}</c>.
/// </summary>
public static class FieldNames
{
    public static string Of(string code) => $"{{{code}}}";

    public static string Words(string code) => $"{{{code}}}+";

    public static string Row(string code, string row) => $"{{{code}}}{{{row}}}";
}
