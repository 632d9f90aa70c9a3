using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Vault;

public sealed class VaultOnSqlite() : VaultTests(new OnSqlite());
