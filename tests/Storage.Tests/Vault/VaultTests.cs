using System.Security.Cryptography;
using System.Text;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Oversight.Grains.Vault;
using Oversight.Storage.Engines;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Vault;

public abstract class VaultTests(Engine engine)
{
    private static readonly Person Zhang = new("张三", "13800001234", "杭州市西湖区文三路 1 号", "330106199001011234");

    [Fact]
    public async Task A_sealed_person_is_opened_after_a_restart_and_is_nowhere_to_be_read()
    {
        using var place = await engine.NewPlaceAsync();
        string reference;
        await using (var host = await place.StartAsync())
        {
            var sealedPerson = await StoreAsync(host, Zhang);
            reference = sealedPerson.Reference;
            Encoding.UTF8.GetString(sealedPerson.Ciphertext).ShouldNotContain("13800001234");
        }

        await using var again = await place.StartAsync();
        var vault = again.Services.GetRequiredService<IVault>();
        (await vault.OpenAsync(reference)).ShouldBe(Zhang);
        (await vault.OpenAsync("nothere")).ShouldBeNull();
        Zhang.ToString().ShouldNotContain("张三");
    }

    [Fact]
    public async Task Two_people_share_no_key_and_the_length_tells_little()
    {
        using var place = await engine.NewPlaceAsync();
        await using var host = await place.StartAsync();
        var vault = host.Services.GetRequiredService<IVault>();

        var one = vault.Seal(Zhang);
        var two = vault.Seal(Zhang with { Address = null });

        one.Reference.ShouldNotBe(two.Reference);
        one.WrappedKey.ShouldNotBe(two.WrappedKey);
        one.Ciphertext.Length.ShouldBe(two.Ciphertext.Length);
    }

    [Fact]
    public async Task An_erased_person_is_gone_for_good_and_erasing_again_changes_nothing()
    {
        using var place = await engine.NewPlaceAsync();
        await using var host = await place.StartAsync();
        var vault = host.Services.GetRequiredService<IVault>();
        var kept = await StoreAsync(host, Zhang);
        var erased = await StoreAsync(host, Zhang);

        await vault.EraseAsync(erased.Reference);
        await vault.EraseAsync(erased.Reference);

        (await vault.OpenAsync(erased.Reference)).ShouldBeNull();
        (await vault.OpenAsync(kept.Reference)).ShouldBe(Zhang);
        if (host.Services.GetRequiredService<Database>() is { Main: SqliteDataSource file })
        {
            Traces(file, kept.WrappedKey).ShouldBeGreaterThan(0);
            Traces(file, erased.WrappedKey).ShouldBe(0);
            Traces(file, erased.Ciphertext[..64]).ShouldBe(0);
        }
    }

    [Fact]
    public async Task A_row_moved_or_changed_from_outside_does_not_open()
    {
        using var place = await engine.NewPlaceAsync();
        await using var host = await place.StartAsync();
        var vault = host.Services.GetRequiredService<IVault>();
        var one = await StoreAsync(host, Zhang);
        var two = await StoreAsync(host, Zhang with { Name = "李四" });

        await ExecuteAsync(host, "UPDATE vault SET wrapped_key = @WrappedKey, ciphertext = @Ciphertext WHERE reference = @Reference",
            new { one.WrappedKey, one.Ciphertext, two.Reference });

        (await Should.ThrowAsync<CryptographicException>(() => vault.OpenAsync(two.Reference))).Message.ShouldContain(two.Reference);
        (await vault.OpenAsync(one.Reference)).ShouldBe(Zhang);
    }

    [Fact]
    public async Task Rotation_seals_with_the_new_key_opens_with_the_old_and_keeps_receipts()
    {
        using var place = await engine.NewPlaceAsync();
        string reference, receipt, digest;
        await using (var host = await place.StartAsync())
        {
            reference = (await StoreAsync(host, Zhang)).Reference;
            receipt = host.Services.GetRequiredService<IVault>().Receipt("public:1");
            digest = host.Services.GetRequiredService<IVault>().KeyedHash("command", "a"u8);
        }

        await File.AppendAllTextAsync(place.KeyFile, $"2 {Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}\n");
        await using (var host = await place.StartAsync())
        {
            var vault = host.Services.GetRequiredService<IVault>();
            (await vault.OpenAsync(reference)).ShouldBe(Zhang);
            (await StoreAsync(host, Zhang)).KeyVersion.ShouldBe(2);
            vault.Receipt("public:1").ShouldBe(receipt);
            vault.KeyedHash("command", "a"u8).ShouldBe(digest);
        }

        // The old version is dropped: nothing starts that could not read what it sealed.
        var lines = await File.ReadAllLinesAsync(place.KeyFile);
        await File.WriteAllLinesAsync(place.KeyFile, lines.Where(line => !line.StartsWith("1 ", StringComparison.Ordinal)));
        (await Should.ThrowAsync<CannotStartException>(() => place.StartAsync())).Message.ShouldContain("version 1 sealed");
    }

    [Fact]
    public async Task The_first_start_makes_a_key_file_that_only_its_owner_reads()
    {
        using var place = await engine.NewPlaceAsync();
        await using var host = await place.StartAsync();

        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has access lists instead.");
            return;
        }

        File.GetUnixFileMode(place.KeyFile).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task A_lost_or_foreign_key_stops_the_start_and_makes_no_new_one()
    {
        using var place = await engine.NewPlaceAsync();
        await (await place.StartAsync()).DisposeAsync();
        var kept = await File.ReadAllTextAsync(place.KeyFile);

        File.Delete(place.KeyFile);
        (await Should.ThrowAsync<CannotStartException>(() => place.StartAsync())).Message.ShouldContain("vault.key is missing");
        File.Exists(place.KeyFile).ShouldBeFalse();

        place.Settings["Vault:Keys:1"] = Convert.ToBase64String(new byte[32]);
        (await Should.ThrowAsync<CannotStartException>(() => place.StartAsync())).Message.ShouldContain("Vault:Keys:1");
        place.Settings["Vault:Keys:1"] = "c2hvcnQ=";
        (await Should.ThrowAsync<CannotStartException>(() => place.StartAsync())).Message.ShouldContain("must be 32 bytes in base64");
        place.Settings.Remove("Vault:Keys:1");

        await File.WriteAllTextAsync(place.KeyFile, kept);
        await (await place.StartAsync()).DisposeAsync();
    }

    [Fact]
    public async Task A_receipt_is_the_same_for_a_repeat_and_forgives_how_it_is_typed()
    {
        using var place = await engine.NewPlaceAsync();
        await using var host = await place.StartAsync();
        var vault = host.Services.GetRequiredService<IVault>();

        var receipt = vault.Receipt("public:0a8d");

        receipt.ShouldMatch("^[0-9a-hjkmnp-tv-z]{26}$");
        vault.Receipt("public:0a8d").ShouldBe(receipt);
        vault.Receipt("public:0a8e").ShouldNotBe(receipt);
        var hash = vault.ReceiptHash(receipt);
        vault.ReceiptHash($" {receipt[..13].ToUpperInvariant()}-{receipt[13..]} ").ShouldBe(hash);
        vault.ReceiptHash(receipt.Replace('0', 'O').Replace('1', 'l')).ShouldBe(hash);
        vault.ReceiptHash(string.Concat(receipt.Select(letter => (char)(letter + 0xFEE0)))).ShouldBe(hash);
        vault.ReceiptHash(receipt[..25]).ShouldNotBe(hash);
        vault.ReceiptHash("\ud800").ShouldNotBe(hash);
    }

    [Fact]
    public async Task Keyed_hashes_differ_by_purpose()
    {
        using var place = await engine.NewPlaceAsync();
        await using var host = await place.StartAsync();
        var vault = host.Services.GetRequiredService<IVault>();

        vault.KeyedHash("phone", "13800001234"u8).ShouldBe(vault.KeyedHash("phone", "13800001234"u8));
        vault.KeyedHash("phone", "13800001234"u8).ShouldNotBe(vault.KeyedHash("command", "13800001234"u8));
    }

    private static async Task<SealedPerson> StoreAsync(TestHost host, Person person)
    {
        var sealedPerson = host.Services.GetRequiredService<IVault>().Seal(person);
        await ExecuteAsync(host,
            "INSERT INTO vault (reference, key_version, wrapped_key, ciphertext) VALUES (@Reference, @KeyVersion, @WrappedKey, @Ciphertext)",
            sealedPerson);
        return sealedPerson;
    }

    private static Task<int> ExecuteAsync(TestHost host, string sql, object values) =>
        host.Services.GetRequiredService<Database>().UseAsync(connection => connection.ExecuteAsync(sql, values));

    /// <summary>How often some bytes stand in the database file or its log.</summary>
    private static int Traces(SqliteDataSource source, byte[] bytes) =>
        new[] { source.File, source.File + "-wal" }.Where(File.Exists).Sum(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            var count = 0;
            for (var at = content.AsSpan().IndexOf(bytes); at >= 0; count++)
            {
                var next = content.AsSpan(at + 1).IndexOf(bytes);
                at = next < 0 ? -1 : at + 1 + next;
            }

            return count;
        });
}
