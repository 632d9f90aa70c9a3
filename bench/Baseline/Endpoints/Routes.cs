using Oversight.Bench.Baseline.Stores;

namespace Oversight.Bench.Baseline.Endpoints;

/// <summary>Four plain JSON endpoints over a store.</summary>
internal static class Routes
{
    public static void MapBaseline(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/complaints", SubmitAsync);
        routes.MapGet("/enterprises/{code}", async (string code, IStore store, CancellationToken stop) =>
            Answer(await store.EnterpriseAsync(code, stop)));
        routes.MapGet("/streets/{code}", async (string code, IStore store, CancellationToken stop) =>
            Answer(await store.StreetAsync(code, stop)));
        routes.MapGet("/search", async (string text, string? street, int? first, string? after, IStore store, CancellationToken stop) =>
            text.Length is 0 or > 100 || first is < 1 or > 100
                ? Results.BadRequest(new Problem("text, first", "1 to 100 characters, 1 to 100 rows"))
                : Answer(await store.SearchAsync(text, street, first ?? 20, after ?? "", stop)));
    }

    private static async Task<IResult> SubmitAsync(Submission submission, IStore store, CancellationToken stop)
    {
        if (Rules.Check(submission) is { } problem)
            return Results.BadRequest(problem);
        var accepted = await store.SubmitAsync(submission, ReceiptCode.New(), stop);
        return accepted is null ? Results.BadRequest(new Problem("enterprise", "must be registered")) : Results.Ok(accepted);
    }

    private static IResult Answer(byte[]? json) =>
        json is null ? Results.NotFound() : Results.Bytes(json, "application/json; charset=utf-8");
}
