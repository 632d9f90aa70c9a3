namespace Oversight.Storage.Sql;

internal static class SqlRowExtensions
{
    public static string? OptionalText(this ISqlRow row, int column) => row.IsNull(column) ? null : row.Text(column);

    public static long? OptionalLong(this ISqlRow row, int column) => row.IsNull(column) ? null : row.Long(column);

    public static int? OptionalInteger(this ISqlRow row, int column) => row.IsNull(column) ? null : row.Integer(column);
}
