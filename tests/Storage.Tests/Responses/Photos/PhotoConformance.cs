using System.Security.Cryptography;
using Oversight.Grains.Ledger;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Responses;
using Oversight.Grains.Responses.Photos;
using Oversight.Storage.Tests.Ledger;
using Oversight.Storage.Tests.Support;
using Oversight.Storage.Verification;

namespace Oversight.Storage.Tests.Responses.Photos;

/// <summary>Photos beside the ledger, on whatever engine.</summary>
public abstract class PhotoConformance(Engine engine)
{
    private const string Campaign = "c1";

    private static readonly DateTimeOffset Ever = DateTimeOffset.UnixEpoch.AddYears(200);

    [Fact]
    public async Task Thirty_at_once_leave_an_interview_with_as_many_as_it_may_hold()
    {
        using var place = await engine.NewPlaceAsync();
        await using var program = await LedgerProgram.StartAsync(place);
        var store = program.Get<IPhotoStore>();
        var photos = Enumerable.Range(0, 30).Select(Photo).ToList();

        var taken = await Task.WhenAll(photos.Select(photo => store.AddAsync(Campaign, "r1", photo.Reference, photo.Bytes, 20)));

        taken.Count(stored => stored).ShouldBe(20);
        (await program.ScalarAsync<long>("SELECT count(*) FROM photo")).ShouldBe(20);
        var there = photos[Array.IndexOf(taken, true)];
        (await store.AddAsync(Campaign, "r1", there.Reference, there.Bytes, 20)).ShouldBeTrue("what is there already is no further one");
        (await store.AddAsync(Campaign, "r2", there.Reference, there.Bytes, 20)).ShouldBeTrue("another interview has its own");
    }

    [Fact]
    public async Task What_is_held_is_not_taken_back_and_what_is_not_there_is_named()
    {
        using var place = await engine.NewPlaceAsync();
        await using var program = await LedgerProgram.StartAsync(place);
        var store = program.Get<IPhotoStore>();
        var (held, sent, foreign) = (Photo(1), Photo(2), Photo(3));
        await store.AddAsync(Campaign, "r1", held.Reference, held.Bytes, 20);
        await store.AddAsync(Campaign, "r1", sent.Reference, sent.Bytes, 20);
        await store.AddAsync(Campaign, "r2", foreign.Reference, foreign.Bytes, 20);

        (await store.HoldAsync("r1", [held.Reference, foreign.Reference])).ShouldBe([foreign.Reference]);
        await store.RemoveAsync("r1", [held.Reference, sent.Reference]);

        (await store.FindAsync("r1", held.Reference)).ShouldBe(held.Bytes);
        (await store.FindAsync("r1", sent.Reference)).ShouldBeNull();
        await store.AbandonAsync("r1", DateTimeOffset.UnixEpoch);
        (await store.FindAsync("r1", held.Reference)).ShouldNotBeNull("an append may still be under way");
        await store.AbandonAsync("r1", Ever);
        (await store.FindAsync("r1", held.Reference)).ShouldBeNull();
    }

    [Fact]
    public async Task The_verifier_finds_a_photo_that_is_missing_changed_or_too_many()
    {
        using var place = await engine.NewPlaceAsync();
        await using var program = await LedgerProgram.StartAsync(place);
        var store = program.Get<IPhotoStore>();
        var (first, second, spare) = (Photo(1), Photo(2), Photo(3));
        var id = Sheets.NewId();
        foreach (var photo in new[] { first, second, spare })
        {
            await store.AddAsync(Campaign, id, photo.Reference, photo.Bytes, 20);
        }

        await store.HoldAsync(id, [first.Reference, second.Reference]);
        await program.AppendAsync(Request(id, first.Reference, second.Reference));
        (await FindAsync(program)).ShouldBeEmpty("a crash before the photos are settled is no difference");
        await store.SettleAsync(id, [first.Reference, second.Reference]);

        (await store.FindAsync(id, spare.Reference)).ShouldBeNull("what the response does not name is deleted");
        (await store.UnsettledCampaignsAsync()).ShouldBeEmpty();
        (await FindAsync(program)).ShouldBeEmpty();
        foreach (var (touch, undo, problem) in Touches(first, id))
        {
            (await program.ExecuteAsync(touch)).ShouldBePositive(touch);
            var found = await FindAsync(program);
            (await program.ExecuteAsync(undo)).ShouldBePositive(undo);
            found.ShouldContain(difference => difference.Table == "photo" && difference.Problem.Contains(problem), $"{touch}\n{string.Join('\n', found)}");
        }

        (await FindAsync(program)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_sweep_after_a_crash_settles_what_was_stored_and_deletes_what_was_not()
    {
        using var place = await engine.NewPlaceAsync();
        await using var program = await LedgerProgram.StartAsync(place);
        var store = program.Get<IPhotoStore>();
        var (stored, left, abandoned) = (Photo(1), Photo(2), Photo(3));
        var id = Sheets.NewId();
        await store.AddAsync(Campaign, id, stored.Reference, stored.Bytes, 20);
        await store.AddAsync(Campaign, id, left.Reference, left.Bytes, 20);
        await store.AddAsync(Campaign, "nobody", abandoned.Reference, abandoned.Bytes, 20);
        await store.HoldAsync(id, [stored.Reference]);
        await program.AppendAsync(Request(id, stored.Reference));
        await program.ExecuteAsync("UPDATE photo SET held_at = 1 WHERE held_at IS NOT NULL");

        await new PhotoCustody(store, program.Ledger, TimeProvider.System).CloseAsync(Campaign, CancellationToken.None);

        (await program.ScalarAsync<string>("SELECT reference FROM photo WHERE settled = 1 AND held_at IS NULL")).ShouldBe(stored.Reference);
        (await program.ScalarAsync<long>("SELECT count(*) FROM photo")).ShouldBe(1);
        (await FindAsync(program)).ShouldBeEmpty();
    }

    /// <summary>Bytes as SQL of this engine has them.</summary>
    protected abstract string Literal(byte[] bytes);

    private IEnumerable<(string Touch, string Undo, string Problem)> Touches((string Reference, byte[] Bytes) photo, string id)
    {
        var one = $"WHERE response = '{id}' AND reference = '{photo.Reference}'";
        yield return ($"UPDATE photo SET response = 'moved' {one}", $"UPDATE photo SET response = '{id}' WHERE response = 'moved'", "missing");
        yield return ($"UPDATE photo SET response = 'moved' {one}", $"UPDATE photo SET response = '{id}' WHERE response = 'moved'", "not in the ledger");
        yield return (
            $"UPDATE photo SET reference = '{new string('a', 64)}' {one}",
            $"UPDATE photo SET reference = '{photo.Reference}' WHERE reference = '{new string('a', 64)}'",
            "not in the ledger");
        yield return ($"UPDATE photo SET data = substr(data, 2) {one}", $"UPDATE photo SET data = {Literal(photo.Bytes)} {one}", "its bytes");
    }

    private static AppendRequest Request(string id, params string[] photos)
    {
        var fact = Sheets.Fact() with { Answers = Answers.None.With("shop", PhotoAnswer.Of(photos)), Photos = [.. photos] };
        return Sheets.Of(fact) with { Stream = StreamKey.Response(id), Rows = [ResponseRow.Of(id, fact)] };
    }

    private static (string Reference, byte[] Bytes) Photo(int number)
    {
        byte[] bytes = [(byte)number, .. "a picture"u8];
        return (Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes);
    }

    private static async Task<List<Difference>> FindAsync(LedgerProgram program) => await program.Get<LedgerVerifier>().VerifyAsync().ToListAsync();
}
