using System.Globalization;
using Oversight.Grains.Network;

namespace Oversight.Api.Console.Case;

/// <summary>A field of market supervision in the reader's language: 01 食品.</summary>
public static class FieldWords
{
    public static string Of(string code) => FieldCode.Find(code) is { } field
        ? $"{field.Code} {(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? field.En : field.Zh)}"
        : code;
}
