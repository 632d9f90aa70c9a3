using DocumentFormat.OpenXml;

namespace Oversight.Api.Tests.OfficialForms;

internal static class ElementEdits
{
    /// <summary>Gives an element other children.</summary>
    public static void ReplaceWith(this OpenXmlCompositeElement element, params OpenXmlElement[] children)
    {
        element.RemoveAllChildren();
        element.Append(children);
    }
}
