using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Documents.Desk;
using Oversight.Api.Documents.Filling;

namespace Oversight.Api.Pages.Staff.Documents;

/// <summary>The form as a Word file. Who brought the matter is in it only when a purpose was posted.</summary>
public sealed class DocumentFilePage(DocumentDesk desk, FormFiller filler) : DocumentPageBase(desk)
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public Task<IActionResult> OnGetAsync() => FileAsync();

    public Task<IActionResult> OnPostAsync() => FileAsync();

    private async Task<IActionResult> FileAsync()
    {
        await PrepareAsync(Asked());
        var name = $"{Document.Issued?.Number ?? Number}{Sheet.Zh.Replace('/', '、')}.docx";
        return File(filler.Fill(Sheet.Form, Document.Fields), Docx, name);
    }
}
