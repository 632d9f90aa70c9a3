using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Responses.Photos;

public sealed class SqlitePhotoTests() : PhotoConformance(new OnSqlite())
{
    protected override string Literal(byte[] bytes) => $"x'{Convert.ToHexString(bytes)}'";
}
