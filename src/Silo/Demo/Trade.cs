namespace Oversight.Silo.Demo;

/// <summary>A line of business with what it sells and what goes wrong there.</summary>
/// <param name="Suffixes">How such businesses are called: 面馆, 餐饮管理有限公司.</param>
/// <param name="Scope">The registered scope of business.</param>
/// <param name="Goods">What a customer buys; follows 购买 or 消费.</param>
/// <param name="Prices">Lowest and highest usual price in yuan.</param>
/// <param name="Problems">What a customer complains of; a whole clause.</param>
/// <param name="Offences">What a report says the business does; a whole clause.</param>
/// <param name="Findings">What an inspection finds; a whole clause.</param>
internal sealed record Trade(
    string[] Suffixes, string Scope, string[] Goods, (int Low, int High) Prices, string[] Problems, string[] Offences, string[] Findings)
{
    /// <summary>What is bought here can be repaired or made again.</summary>
    public bool IsDurable { get; init; }
}
