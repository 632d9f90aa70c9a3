namespace Oversight.Grains.Ledger;

/// <summary>Builds the stream names; a stream is what a command is decided against, version by version.</summary>
public static class StreamKey
{
    public static string Matter(string id) => "matter/" + id;

    public static string Enterprise(string code) => "enterprise/" + code;

    public static string Division(string code) => "division/" + code;

    /// <summary>Attempts of interviewers on one invitation of a wave.</summary>
    public static string Contact(string wave, int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"contact/{wave}-{number}");

    /// <summary>One batch of paper forms of a campaign.</summary>
    public static string Paper(string campaign, int batch) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"paper/{campaign}-{batch}");

    /// <summary>What was done with one paper form.</summary>
    public static string PaperForm(string campaign, int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"paperform/{campaign}-{number}");

    public static string Response(string id) => "response/" + id;

    public static string Body(string id) => "body/" + id;

    public static string Questionnaire(string id) => "questionnaire/" + id;

    public static string Campaign(string id) => "campaign/" + id;

    /// <summary>What a released campaign found about each subject.</summary>
    public static string Result(string campaign) => "result/" + campaign;

    /// <summary>The invitations of one wave: <see cref="Campaigns.Waves.WaveId"/>.</summary>
    public static string Wave(string id) => "wave/" + id;
}
