using Oversight.Silo.Import.Mappings;

namespace Oversight.Silo.Import;

/// <summary>Makes one item of a line, purely; null when the row has problems.</summary>
internal interface IRowReader<T>
    where T : class
{
    T? Read(MappedRow row);
}
