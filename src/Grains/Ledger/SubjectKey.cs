namespace Oversight.Grains.Ledger;

/// <summary>
/// Names what a record concerns and what has a feed: <c>enterprise/CODE</c>, <c>street/NNNNNNNNN</c>, <c>register/PREFIX-YEAR</c> or <c>campaign/ID</c>.
/// It is also the grain key, so it starts with a word: Orleans reads an all-digit key as a number. The table is in docs/keys.md.
/// </summary>
[GenerateSerializer, Immutable, Alias("oversight.SubjectKey")]
public readonly record struct SubjectKey([property: Id(0)] string Value)
{
    public const string EnterprisePrefix = "enterprise/";
    public const string StreetPrefix = "street/";
    public const string RegisterPrefix = "register/";
    public const string CampaignPrefix = "campaign/";

    public static SubjectKey Enterprise(string code) => new(EnterprisePrefix + code);

    public static SubjectKey Street(string code) => new(StreetPrefix + code);

    /// <summary>The register of one kind of matter in one year; a matter's number is its feed number here.</summary>
    public static SubjectKey Register(string prefix, int year) => new($"{RegisterPrefix}{prefix}-{year}");

    /// <summary>A campaign: its answers are its feed.</summary>
    public static SubjectKey Campaign(string id) => new(CampaignPrefix + id);

    public bool IsEnterprise => Value.StartsWith(EnterprisePrefix, StringComparison.Ordinal);

    public bool IsStreet => Value.StartsWith(StreetPrefix, StringComparison.Ordinal);

    public bool IsRegister => Value.StartsWith(RegisterPrefix, StringComparison.Ordinal);

    /// <summary>What follows the prefix: the enterprise's code, the street's code, the register's name.</summary>
    public string Code => Value[(Value.IndexOf('/') + 1)..];

    public override string ToString() => Value;
}
