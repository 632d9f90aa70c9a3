using GraphQL;
using Oversight.Api.Schema.Enterprises;
using Oversight.Api.Schema.Matters;
using Oversight.Api.Schema.Streets;
using Oversight.Api.SignIn;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters;
using Oversight.Grains.Streets;
using Oversight.Grains.Subjects;
using Oversight.Grains.Vault;

namespace Oversight.Api.Schema;

/// <summary>What can be asked.</summary>
[Name("Query")]
public sealed class OversightQuery
{
    [Description("One enterprise; null when the code is not known. With asOf: as the ledger stood at that instant.")]
    public static async Task<EnterpriseNode?> Enterprise(
        IResolveFieldContext context, [FromServices] SubjectReader reader, string code, DateTimeOffset? asOf = null)
    {
        var caller = context.SignedIn();
        var known = LocalCode.TryParse(code, out var local) ? local.Value : CreditCode.Parse(code, "code").Value;
        if (await reader.EnterpriseAsync(known, asOf) is not { } profile)
        {
            return null;
        }

        caller.RequireArea(profile.Street, "code");
        return new(profile.Code, profile.Name, profile.Street, profile, caller);
    }

    [Description("One street; null when the code is not known.")]
    public static async Task<StreetNode?> Street(
        IResolveFieldContext context, [FromServices] SubjectReader reader, string code, DateTimeOffset? asOf = null)
    {
        var caller = context.SignedIn();
        if (code.Length != DivisionRegistered.StreetCodeLength || code.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            throw new InvalidInputException("code", code, "a street code has 9 digits");
        }

        caller.RequireArea(code, "code");
        return await reader.StreetAsync(code, asOf) is { } profile ? new(profile.Code, profile.Name, profile, caller) : null;
    }

    [Description("Enterprises of the caller's area by a part of their name and by street.")]
    public static async Task<EnterpriseConnection> Enterprises(
        IResolveFieldContext context,
        [FromServices] IEnterpriseDirectory directory,
        EnterpriseFilter? filter = null,
        EnterpriseOrder orderBy = EnterpriseOrder.RegisteredAsc,
        int first = 20,
        string? after = null)
    {
        var caller = context.SignedIn();
        var search = caller.Narrow(new EnterpriseSearch(filter?.Text, filter?.Street ?? string.Empty, orderBy, first, after));
        var page = await directory.SearchAsync(search, context.CancellationToken);
        return new(
            page.TotalCount,
            [.. page.Items.Select(row => new EnterpriseNode(row.Code, row.Name, row.Street, null, caller))],
            new(page.HasNextPage, page.Items is [.., var last] ? last.Cursor : null));
    }

    [Description("How a submission stands, by its receipt. Anyone who has the receipt may ask.")]
    public static async Task<TrackedNode?> Track(
        [FromServices] IMatterDirectory matters, [FromServices] IVault vault, string receipt) =>
        await matters.FindByReceiptAsync(vault.ReceiptHash(receipt)) is { } row ? new(row) : null;

    [Description("One matter by its number; null when there is none that the caller may see.")]
    public static async Task<MatterNode?> Matter(IResolveFieldContext context, [FromServices] MatterDesk desk, string number) =>
        await desk.ReadAsync(number, context.SignedIn()) is { } view ? new(view.Row, view, context.Caller()) : null;

    [Description("Matters of the caller's area, newest first.")]
    public static async Task<MatterConnection> Matters(
        IResolveFieldContext context, [FromServices] MatterDesk desk, MatterFilter? filter = null, int first = 20, string? after = null)
    {
        var caller = context.SignedIn();
        var search = new MatterSearch(
            filter?.Kind, filter?.State, filter?.Street ?? string.Empty, filter?.Enterprise, filter?.Mine == true ? caller.Name : null, first, after);
        var page = await desk.ListAsync(search, caller);
        return new([.. page.Items.Select(row => new MatterNode(row, null, caller))], new(page.HasNextPage, page.EndCursor));
    }
}
