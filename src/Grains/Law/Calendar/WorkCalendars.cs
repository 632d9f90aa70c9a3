using System.Reflection;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Law.Calendar;

/// <summary>
/// The calendar in force: the notices that come with the program, and over them the year files (<c>2027.json</c>) of a folder
/// of the office, so that a notice needs no new program.
/// </summary>
public sealed class WorkCalendars
{
    private const string Prefix = "calendar/";
    private const long LongestFile = 1_000_000;
    private static readonly Lazy<IReadOnlyList<CalendarYear>> BuiltIn = new(ReadBuiltIn);
    private static readonly Lazy<WorkCalendar> WithoutFolder = new(() => WorkCalendar.FromNotices(BuiltIn.Value));

    private readonly string? folder;
    private volatile WorkCalendar current;

    /// <param name="folder">Folder of the office, or null for none.</param>
    /// <exception cref="InvalidInputException">The folder does not exist, or a file in it is not valid.</exception>
    public WorkCalendars(string? folder = null)
    {
        this.folder = string.IsNullOrWhiteSpace(folder) ? null : folder;
        current = Read();
    }

    /// <summary>The notices that come with the program, on their own.</summary>
    public static WorkCalendar Default => WithoutFolder.Value;

    public WorkCalendar Current => current;

    /// <summary>Reads the folder again. The calendar stays as it was when a file is not valid.</summary>
    /// <returns>Whether any day has changed, so that open dates are to be computed again.</returns>
    /// <exception cref="InvalidInputException">A file is not valid.</exception>
    public bool Refresh()
    {
        var before = current;
        current = Read();
        return before.Version != current.Version;
    }

    private WorkCalendar Read()
    {
        if (folder is null)
        {
            return Default;
        }

        if (!Directory.Exists(folder))
        {
            throw new InvalidInputException("Law:CalendarFolder", folder, "must be a folder that exists", $"Law:CalendarFolder: '{OversightException.Shorten(folder)}' is not a folder");
        }

        var own = Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(ReadFile).ToDictionary(year => year.Year);
        return WorkCalendar.FromNotices(BuiltIn.Value.Where(year => !own.ContainsKey(year.Year)).Concat(own.Values));
    }

    private static CalendarYear ReadFile(string path)
    {
        var name = Path.GetFileName(path);
        if (new FileInfo(path).Length > LongestFile)
        {
            throw new InvalidInputException(name, null, $"must have at most {LongestFile} bytes");
        }

        return CalendarFile.Parse(File.ReadAllText(path), name);
    }

    private static List<CalendarYear> ReadBuiltIn()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Parse)];

        CalendarYear Parse(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return CalendarFile.Parse(reader.ReadToEnd(), name[Prefix.Length..]);
        }
    }
}
