namespace Oversight.Grains.Questionnaires.Formats.Xlsform;

/// <summary>Names there are names of XML elements; our codes are freer.</summary>
internal static class XlsNames
{
    public static bool IsName(string code) => code.Length > 0 && (char.IsLetter(code[0]) || code[0] == '_') && code.All(Belongs);

    public static string Of(string code)
    {
        var name = string.Concat(code.Select(letter => Belongs(letter) ? letter : '_'));
        return IsName(name) ? name : "_" + name;
    }

    /// <summary>The row of a matrix is a question of its own there.</summary>
    public static string Row(string matrix, string row) => $"{matrix}__{row}";

    private static bool Belongs(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '-' or '.';
}
