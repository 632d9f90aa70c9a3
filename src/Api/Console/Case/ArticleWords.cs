using System.Globalization;

namespace Oversight.Api.Console.Case;

/// <summary>Articles as the procedures note them (<c>O121 art 15, 16</c>), in words.</summary>
internal static class ArticleWords
{
    private static readonly (string Mark, string Zh, string En)[] Sources =
    [
        ("O121", "《投诉举报处理办法》", "Order 121"),
        ("O20", "《投诉举报处理暂行办法》", "Order 20"),
        ("O2", "《行政处罚程序规定》", "Order 2"),
        ("CRL", "《消费者权益保护法》", "Consumer Rights Law"),
    ];

    public static string Of(string article)
    {
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        return string.Join(english ? "; " : "；", article.Split("; ").Select(part => One(part, english)));
    }

    private static string One(string article, bool english)
    {
        var at = article.IndexOf(" art ", StringComparison.Ordinal);
        if (at < 0 || Array.Find(Sources, source => source.Mark == article[..at]) is not { Mark: not null } found)
        {
            return article;
        }

        var numbers = article[(at + " art ".Length)..];
        return english ? $"{found.En} art {numbers}" : $"{found.Zh}第{numbers.Replace(", ", "、", StringComparison.Ordinal)}条";
    }
}
