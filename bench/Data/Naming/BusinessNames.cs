using Oversight.Bench.Data.Drawing;
using Oversight.Bench.Data.Writing;

namespace Oversight.Bench.Data.Naming;

/// <summary>Composes business names as the register has them: place + fancy word + trade + legal form.</summary>
internal sealed class BusinessNames(Random random)
{
    private static readonly Zipf Fancy = new(Words.Fancy.Length, 0.6);
    private static readonly Zipf Trades = new(Words.Trades.Length, 0.9);
    private static readonly Zipf Forms = new(Words.CompanyForms.Length, 1.6);
    private static readonly Zipf Shops = new(Words.ShopForms.Length, 0.6);

    public Business Next(Street street, int serial)
    {
        var shop = random.Next(100) < 35;
        var trade = Words.Trades[Trades.Draw(random)];
        var form = shop ? Words.ShopForms[Shops.Draw(random)] : Words.CompanyForms[Forms.Draw(random)];
        var name = string.Concat(Place(street, shop), FancyWord(), trade, form);
        return new Business(
            name,
            CreditCode.Make(shop ? "92" : "91", street.AreaCode, serial),
            shop ? "个体工商户" : "有限责任公司",
            shop ? "N/A" : $"{random.Next(1, 200) * 10:N0}(万元人民币)",
            $"{trade}；{Words.Trades[Trades.Draw(random)]}；{Words.Goods[random.Next(Words.Goods.Length)]}的销售");
    }

    public string Address(Street street) =>
        $"{street.Region}{street.Name}{Words.Roads[random.Next(Words.Roads.Length)]}路{random.Next(1, 2000)}号";

    private string FancyWord()
    {
        var word = Words.Fancy[Fancy.Draw(random)] + Words.Fancy[Fancy.Draw(random)];
        return random.Next(4) == 0 ? word + Words.Fancy[Fancy.Draw(random)] : word;
    }

    // A shop is registered with the county, a company with the city.
    private static string Place(Street street, bool shop) => shop ? street.AreaName : Trim(street.CityName);

    private static string Trim(string city) => city.Length > 2 && city.EndsWith('市') ? city[..^1] : city;
}
