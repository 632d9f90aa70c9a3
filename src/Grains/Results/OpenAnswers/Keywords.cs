namespace Oversight.Grains.Results.OpenAnswers;

/// <summary>
/// Counts what people wrote, without a dictionary. Chinese: stretches of two to five characters that hold together (least PMI) and
/// stand beside many others (entropy left and right). English: words and pairs of words. It finds what is said often and knows no
/// meaning: negations, synonyms and irony are for a reader of the concordance. Source: Church and Hanks, Computational Linguistics 16 (1990).
/// </summary>
public static class Keywords
{
    /// <param name="texts">Answers; null or empty where there is none.</param>
    /// <returns>By number of answers, the most first; then longer first, then in ordinal order.</returns>
    public static IReadOnlyList<Keyword> Count(IReadOnlyList<string?> texts, KeywordOptions? options = null)
    {
        options ??= new();
        return
        [
            .. WithoutParts(Chinese(texts, options)).Concat(English(texts, options))
                .Where(keyword => !options.AlsoStop.Contains(keyword.Text, StringComparer.OrdinalIgnoreCase))
                .OrderByDescending(keyword => keyword.Answers)
                .ThenByDescending(keyword => keyword.Text.Length)
                .ThenBy(keyword => keyword.Text, StringComparer.Ordinal),
        ];
    }

    private static Keyword[] Chinese(IReadOnlyList<string?> texts, KeywordOptions options)
    {
        var counts = new PhraseCounts(options.Longest);
        for (var answer = 0; answer < texts.Count; answer++)
        {
            foreach (var run in TextRuns.Chinese(texts[answer] ?? ""))
            {
                counts.Add(answer, run);
            }
        }

        return
        [
            .. from phrase in counts.Phrases
               where phrase.Length > 1 && counts.Answers(phrase) >= options.FewestAnswers && !StopWords.Chinese.Contains(phrase)
               let cohesion = counts.Cohesion(phrase)
               where cohesion >= options.Cohesion && counts.Freedom(phrase) >= options.Freedom
               select new Keyword(phrase, counts.Answers(phrase), counts.Occurrences(phrase), cohesion),
        ];
    }

    /// <summary>Drops what occurs hardly ever outside a longer keyword.</summary>
    private static IEnumerable<Keyword> WithoutParts(Keyword[] keywords) => keywords.Where(part => !Array.Exists(
        keywords, whole => whole.Text.Length > part.Text.Length && whole.Occurrences >= part.Occurrences * 0.8 && whole.Text.Contains(part.Text, StringComparison.Ordinal)));

    private static IEnumerable<Keyword> English(IReadOnlyList<string?> texts, KeywordOptions options)
    {
        var (words, pairs, all) = (new Tally(), new Tally(), 0);
        for (var answer = 0; answer < texts.Count; answer++)
        {
            foreach (var run in TextRuns.English(texts[answer] ?? ""))
            {
                for (var place = 0; place < run.Length; place++)
                {
                    all++;
                    var says = Says(run[place]);
                    words.Add(run[place], answer);
                    if (says && place > 0 && Says(run[place - 1]))
                    {
                        pairs.Add($"{run[place - 1]} {run[place]}", answer);
                    }
                }
            }
        }

        var singles = words.Where(word => Says(word.Text) && word.Answers >= options.FewestAnswers).Select(word => new Keyword(word.Text, word.Answers, word.Occurrences, 0));
        var doubles = from pair in pairs
                      where pair.Answers >= options.FewestAnswers
                      let parts = pair.Text.Split(' ')
                      let cohesion = Math.Log2(pair.Occurrences * (double)all / ((double)words.Occurrences(parts[0]) * words.Occurrences(parts[1])))
                      where cohesion >= options.Cohesion
                      select new Keyword(pair.Text, pair.Answers, pair.Occurrences, cohesion);
        return singles.Concat(doubles);
    }

    private static bool Says(string word) => word.Length > 1 && !StopWords.English.Contains(word);
}
