using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Oversight.Api.SignIn;
using Oversight.Grains.Accounts;

namespace Oversight.Api.Console.Hosting;

/// <summary>
/// The frame of the work surface, written once by the server; what is in it comes over the circuit. Not rendered beforehand:
/// a form that shows before it can answer would swallow the first click.
/// </summary>
public sealed partial class ConsoleDocument : ComponentBase
{
    private static InteractiveServerRenderMode Live { get; } = new(prerender: false);

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    private static bool English => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    private Caller Caller => Context.Caller();

    /// <summary>Administrators keep the network and have no queue.</summary>
    private bool HandlesMatters => Caller.Is(Role.Supervisor, Role.Officer, Role.Staff);
}
