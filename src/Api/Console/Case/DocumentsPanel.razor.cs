using System.Globalization;
using Microsoft.AspNetCore.Components;
using Oversight.Api.Documents;
using Oversight.Grains.Accounts;
using Oversight.Grains.Matters.Documents;

namespace Oversight.Api.Console.Case;

/// <summary>The official forms of this kind of matter, those that its stage asks for marked, and what was issued.</summary>
public sealed partial class DocumentsPanel : ComponentBase
{
    [Parameter, EditorRequired]
    public CaseModel Case { get; set; } = null!;

    private IReadOnlyList<FormSheet> Sheets =>
        Case.Caller.Is(Role.Officer) ? [.. FormSheets.All.Where(sheet => FormRules.IsFor(sheet.Form, Case.Row.Kind))] : [];

    private static string Name(FormSheet sheet) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? sheet.En : sheet.Zh;
}
