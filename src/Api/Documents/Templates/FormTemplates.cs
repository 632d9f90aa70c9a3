using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using Oversight.Grains.Matters.Documents;

namespace Oversight.Api.Documents.Templates;

/// <summary>The ten templates, read once when the process starts: the office's own before the shipped ones.</summary>
public sealed class FormTemplates
{
    private readonly ImmutableArray<FormTemplate> templates;

    public FormTemplates(IOptions<DocumentsOptions> options)
        : this(options.Value.TemplateFolder)
    {
    }

    /// <exception cref="InvalidDataException">A template is missing or unfit; the message names the file and the field.</exception>
    public FormTemplates(string ownFolder) => templates = [.. FormSheets.All.Select(sheet => Read(sheet, ownFolder))];

    /// <summary>Beside the program, where an office finds them to copy and edit.</summary>
    public static string ShippedFolder => Path.Combine(AppContext.BaseDirectory, "reference", "forms");

    public FormTemplate Of(OfficialForm form) => templates[(int)form - 1];

    internal static FormTemplate Read(FormSheet sheet, string ownFolder)
    {
        var own = ownFolder.Length == 0 ? null : Path.Combine(ownFolder, sheet.File);
        var path = own is not null && File.Exists(own) ? own : Path.Combine(ShippedFolder, sheet.File);
        return TemplateReader.Read(sheet, path);
    }
}
