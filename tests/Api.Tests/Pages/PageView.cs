using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Oversight.Api.Tests.Pages;

/// <summary>A page as a visitor sees it, with the answer that brought it.</summary>
internal sealed record PageView(HttpStatusCode Status, HttpResponseMessage Answer, IHtmlDocument Document, Uri Address)
{
    public string Text => Document.Body!.TextContent;

    public string Heading => Document.QuerySelector("h1")!.TextContent;

    public string Language => Document.DocumentElement.GetAttribute("lang")!;

    /// <summary>What the error summary says, line by line.</summary>
    public string[] Errors => [.. Document.QuerySelectorAll(".summary li").Select(line => line.TextContent.Trim())];

    public IHtmlFormElement Form(string selector = "main form[method=post]") =>
        (IHtmlFormElement?)Document.QuerySelector(selector) ?? throw new InvalidOperationException($"no {selector} on {Address}: {Text}");

    /// <summary>The value that a field shows, as it would be sent.</summary>
    public string Value(string name) => Document.QuerySelector($"main [name='{name}']") switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlInputElement input => input.Value,
        var other => throw new InvalidOperationException($"{name} is {other?.TagName ?? "not"} on {Address}"),
    };

    public string Fact(string label) => Document.QuerySelectorAll("dt").Single(term => term.TextContent == label).NextElementSibling!.TextContent.Trim();
}
