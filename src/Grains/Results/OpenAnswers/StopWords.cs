namespace Oversight.Grains.Results.OpenAnswers;

/// <summary>Words that every text has. Chosen by hand for consumers' remarks; no list of others was taken over.</summary>
internal static class StopWords
{
    /// <summary>Characters at which a Chinese text is cut: no keyword of this field has one of them.</summary>
    public const string Cuts = "的了着吗呢吧啊呀哦嗯哈之与和及我你您他她它这那";

    /// <summary>Phrases that pass every measure and say nothing.</summary>
    public static readonly HashSet<string> Chinese = new(StringComparer.Ordinal)
    {
        "没有", "可以", "希望", "觉得", "感觉", "应该", "能够", "比较", "非常", "有点", "一些", "一个", "一下", "一直", "一定", "还是", "还有",
        "就是", "不是", "但是", "因为", "所以", "如果", "什么", "怎么", "时候", "现在", "已经", "可能", "需要", "进行", "以及", "或者", "而且",
        "不过", "有些", "很多", "很好", "不会", "不能", "不要", "都是", "也是", "也有", "都有", "挺好", "不错", "总体", "其他", "建议", "认为",
    };

    public static readonly HashSet<string> English = new(StringComparer.Ordinal)
    {
        "a", "about", "after", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "because", "been", "before", "being", "but",
        "by", "can", "could", "did", "do", "does", "doing", "don't", "each", "etc", "even", "for", "from", "get", "had", "has", "have", "having",
        "he", "her", "here", "him", "his", "how", "i", "i'd", "i'm", "i've", "if", "in", "into", "is", "isn't", "it", "it's", "its", "just",
        "like", "me", "more", "most", "much", "my", "no", "not", "now", "of", "on", "one", "only", "or", "other", "our", "out", "over", "own",
        "same", "she", "should", "so", "some", "such", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this",
        "those", "through", "to", "too", "up", "use", "used", "very", "was", "we", "were", "what", "when", "where", "which", "while", "who",
        "why", "will", "with", "would", "you", "your",
    };
}
