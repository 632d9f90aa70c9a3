using Oversight.Grains.Enterprises;

namespace Oversight.Storage.Ledger.Planning;

/// <summary>An enterprise's row with what it was found under before (null for a new one) and is found under now.</summary>
internal readonly record struct EnterpriseChange(int Id, EnterpriseRow Row, EnterpriseEntry? Before, PreparedName Now);
