namespace Oversight.Bench.Data.Naming;

/// <summary>
/// Makes unified social credit codes with valid check digits: GB 32100 (last character, modulo 31) around an organisation
/// code with the check digit of GB 11714 (modulo 11).
/// </summary>
internal static class CreditCode
{
    private const string Digits = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const string OrganisationDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static readonly int[] OrganisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    /// <param name="kind">91 company, 92 individual business, 93 farmers' cooperative.</param>
    /// <param name="area">Six digits of the registering county.</param>
    /// <param name="serial">Distinct serials give distinct codes, up to 31^6.</param>
    public static string Make(string kind, string area, int serial)
    {
        Span<char> code = stackalloc char[18];
        kind.CopyTo(code);
        area.CopyTo(code[2..]);
        "MA".CopyTo(code[8..]);
        for (var place = 15; place >= 10; place--, serial /= Digits.Length)
            code[place] = Digits[serial % Digits.Length];
        code[16] = OrganisationCheck(code[8..16]);
        code[17] = Check(code[..17]);
        return new string(code);
    }

    private static char OrganisationCheck(ReadOnlySpan<char> body)
    {
        var sum = 0;
        for (var i = 0; i < body.Length; i++)
            sum += OrganisationDigits.IndexOf(body[i], StringComparison.Ordinal) * OrganisationWeights[i];
        var check = 11 - (sum % 11);
        return check switch { 10 => 'X', 11 => '0', _ => (char)('0' + check) };
    }

    private static char Check(ReadOnlySpan<char> body)
    {
        var sum = 0;
        for (var i = 0; i < body.Length; i++)
            sum += Digits.IndexOf(body[i], StringComparison.Ordinal) * Weights[i];
        return Digits[(31 - (sum % 31)) % 31];
    }
}
