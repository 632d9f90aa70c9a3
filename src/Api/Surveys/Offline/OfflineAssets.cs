using System.Security.Cryptography;
using System.Text;
using Oversight.Api.Pages.Hosting;

namespace Oversight.Api.Surveys.Offline;

/// <summary>The files of the bundle, out of the assembly: one script and one style, which the page holds, and the service worker beside it.</summary>
internal static class OfflineAssets
{
    /// <summary>In the order in which they build on each other; a test runs the first six of them on their own.</summary>
    private static readonly string[] Scripts =
        ["decimal.js", "expressions.js", "interview.js", "rules.js", "answers.js", "keys.js", "device.js", "dom.js", "store.js", "fields.js", "sync.js", "visit.js", "transfer.js", "app.js"];

    public static string Script { get; } = "\"use strict\";\n" + string.Join('\n', Scripts.Select(name => Read($"offline/{name}")));

    public static string Style { get; } = Read("oversight.css") + Read("offline/offline.css");

    public static string Page { get; } = Read("offline/page.html");

    public static byte[] Worker { get; } = Encoding.UTF8.GetBytes(Read("offline/worker.js"));

    /// <summary>
    /// The one page that needs a script, and no other script than this: it is named by its hash, so that nothing that somebody wrote
    /// into a questionnaire could ever run. It talks to this server and to nobody else.
    /// </summary>
    public static string ContentPolicy { get; } =
        $"default-src 'none'; script-src '{HashOf(Script)}'; style-src '{HashOf(Style)}'; connect-src 'self'; worker-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Read(string name) => Encoding.UTF8.GetString(KeptFile.Read(name));
}
