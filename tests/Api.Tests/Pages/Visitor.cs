using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Oversight.Api.Tests.Spine;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Pages;

/// <summary>A person with a browser that knows no script: reads pages, fills forms in, follows redirects, keeps cookies.</summary>
internal sealed class Visitor : IDisposable
{
    private static readonly HtmlParser Parser = new();
    private readonly HttpClientHandler handler = new() { AllowAutoRedirect = false };
    private readonly HttpClient http;

    public Visitor(Bureau bureau)
        : this(bureau.Served)
    {
    }

    public Visitor(ServedProcess served) => http = new(handler) { BaseAddress = served.BaseAddress };

    public static async Task<Visitor> SignedInAsync(Bureau bureau, string userName)
    {
        var visitor = new Visitor(bureau);
        var page = await visitor.SubmitAsync(await visitor.GetAsync("/sign-in"), ("userName", userName), ("password", SmallBureau.Password));
        page.Status.ShouldBe(HttpStatusCode.OK);
        return visitor;
    }

    public Task<PageView> GetAsync(string path) => FollowAsync(new(HttpMethod.Get, new Uri(path, UriKind.RelativeOrAbsolute)));

    /// <summary>Fills the form in and presses its button; a value of null leaves the field out.</summary>
    public Task<PageView> SubmitAsync(PageView page, params (string Name, string? Value)[] values) => SubmitAsync(page, page.Form(), values);

    public Task<PageView> SubmitAsync(PageView page, IHtmlFormElement form, params (string Name, string? Value)[] values) =>
        PostAsync(form.GetAttribute("action") ?? page.Address.PathAndQuery, [.. Fields(form, values)]);

    /// <summary>Fills the form in and chooses files.</summary>
    public Task<PageView> SubmitFilesAsync(PageView page, IEnumerable<(string Field, string Name, byte[] Bytes)> files, params (string Name, string? Value)[] values)
    {
        var form = page.Form();
        form.GetAttribute("enctype").ShouldBe("multipart/form-data", "without a script a browser sends files in no other form");
        var chosen = files.ToList();
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in Fields(form, values).Where(field => !chosen.Exists(file => file.Field == field.Key)))
        {
            content.Add(new StringContent(value), $"\"{name}\"");
        }

        foreach (var (field, name, bytes) in chosen)
        {
            content.Add(new ByteArrayContent(bytes), field, name);
        }

        return FollowAsync(new(HttpMethod.Post, new Uri(form.GetAttribute("action")!, UriKind.RelativeOrAbsolute)) { Content = content });
    }

    /// <summary>What the server says to an address, byte for byte.</summary>
    public Task<HttpResponseMessage> FetchAsync(string address) => http.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute), TestContext.Current.CancellationToken);

    public Task<PageView> PostAsync(string address, params KeyValuePair<string, string>[] fields)
    {
        // Encoded here, since the client's own encoder has a limit that forms have not.
        var body = string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}"));
        return PostBytesAsync(address, Encoding.ASCII.GetBytes(body));
    }

    public Task<PageView> PostBytesAsync(string address, byte[] body, string contentType = "application/x-www-form-urlencoded")
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return FollowAsync(new(HttpMethod.Post, new Uri(address, UriKind.RelativeOrAbsolute)) { Content = content });
    }

    public Task<PageView> SendAsync(string method, string address) => FollowAsync(new(HttpMethod.Parse(method), new Uri(address, UriKind.Relative)));

    /// <summary>Without saying how long it is.</summary>
    public Task<PageView> PostChunkedAsync(string address, byte[] body)
    {
        var content = new StreamContent(new MemoryStream(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/x-www-form-urlencoded");
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = content };
        request.Headers.TransferEncodingChunked = true;
        return FollowAsync(request);
    }

    /// <summary>What a browser would send: the fields as they stand in the page, changed by the values.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Fields(IHtmlFormElement form, params (string Name, string? Value)[] values)
    {
        var shown = form.QuerySelectorAll("input, textarea, select").Where(Sends).Select(field => (Name: field.GetAttribute("name")!, Value: ValueOf(field)));
        return shown.Where(field => !values.Any(value => value.Name == field.Name))
            .Concat(values.Where(value => value.Value is not null).Select(value => (value.Name, Value: value.Value!)))
            .Select(field => KeyValuePair.Create(field.Name, field.Value));
    }

    public void Dispose()
    {
        http.Dispose();
        handler.Dispose();
    }

    private static bool Sends(AngleSharp.Dom.IElement field) =>
        field.HasAttribute("name") && field is not IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false };

    private static string ValueOf(AngleSharp.Dom.IElement field) => field switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? string.Empty,
        IHtmlInputElement input => input.Value,
        _ => string.Empty,
    };

    private async Task<PageView> FollowAsync(HttpRequestMessage request)
    {
        for (var hops = 0; ; hops++)
        {
            var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
            var address = new Uri(http.BaseAddress!, request.RequestUri!);
            if (answer.Headers.Location is not { } next)
            {
                var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                return new(answer.StatusCode, answer, Parser.ParseDocument(text), address);
            }

            hops.ShouldBeLessThan(5, $"redirected in circles to {next}");
            request = new(HttpMethod.Get, new Uri(address, next));
        }
    }
}
