namespace Oversight.Silo.Import.Mappings;

/// <summary>A mapping that cannot be used, or a file that no mapping fits.</summary>
internal sealed class MappingException(string path, string problem, Exception? inner = null)
    : Exception($"{path}: {problem}", inner);
