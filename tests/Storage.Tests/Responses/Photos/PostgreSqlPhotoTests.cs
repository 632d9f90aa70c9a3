using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Responses.Photos;

public sealed class PostgreSqlPhotoTests() : PhotoConformance(new OnPostgreSql())
{
    protected override string Literal(byte[] bytes) => $"'\\x{Convert.ToHexString(bytes)}'::bytea";
}
