using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Accounts;

public sealed class AccountsOnPostgreSql() : AccountsTests(new OnPostgreSql());
