namespace Oversight.Bench.Baseline.Stores;

/// <summary>SQL embedded in this assembly, by its file name without the extension, such as <c>PostgreSql.schema</c>.</summary>
internal static class Script
{
    public static string Read(string name)
    {
        using var stream = typeof(Script).Assembly.GetManifestResourceStream($"Oversight.Bench.Baseline.{name}.sql")
            ?? throw new ArgumentException($"No embedded script {name}.", nameof(name));
        using var text = new StreamReader(stream);
        return text.ReadToEnd();
    }
}
