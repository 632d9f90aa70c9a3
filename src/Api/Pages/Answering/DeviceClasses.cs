using Oversight.Grains.Responses;

namespace Oversight.Api.Pages.Answering;

/// <summary>Phone, tablet or computer, from what a browser says of itself; the text itself is not kept.</summary>
public static class DeviceClasses
{
    public static DeviceClass Of(string userAgent) => userAgent switch
    {
        "" => DeviceClass.Unknown,
        _ when Has(userAgent, "iPad") || Has(userAgent, "Tablet") || (Has(userAgent, "Android") && !Has(userAgent, "Mobile")) => DeviceClass.Tablet,
        _ when Has(userAgent, "Mobile") || Has(userAgent, "iPhone") || Has(userAgent, "MIDP") || Has(userAgent, "Opera Mini") => DeviceClass.Phone,
        _ when Has(userAgent, "Windows") || Has(userAgent, "Macintosh") || Has(userAgent, "X11") || Has(userAgent, "CrOS") => DeviceClass.Computer,
        _ => DeviceClass.Unknown,
    };

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
