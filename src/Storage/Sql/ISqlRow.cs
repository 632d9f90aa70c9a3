namespace Oversight.Storage.Sql;

/// <summary>The current row of a query; columns count from 0.</summary>
internal interface ISqlRow
{
    long Long(int column);

    int Integer(int column);

    string Text(int column);

    byte[] Bytes(int column);

    bool IsNull(int column);
}
