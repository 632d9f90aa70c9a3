using System.Security.Cryptography;
using Oversight.Storage.Sql;

namespace Oversight.Storage.Verification;

/// <summary>Photos against the records of their responses: none is missing, changed or too many. Of an interview under way the ledger says nothing.</summary>
internal sealed class PhotoRows(VerificationRun run)
{
    private const string ByResponse = "SELECT p.response, p.reference, p.settled, p.data FROM photo p WHERE p.response = {key}";

    private const string Extras =
        """
        SELECT p.response, p.reference FROM photo p
        WHERE p.settled = 1 AND NOT EXISTS (SELECT 1 FROM record o WHERE o.stream = 'response/' || p.response AND o.version = 1)
        ORDER BY p.response, p.reference
        """;

    private readonly Dictionary<string, HashSet<string>> expected = new(StringComparer.Ordinal);

    public void Add(string response, IEnumerable<string> references) => expected[response] = [.. references];

    public async IAsyncEnumerable<Difference> CompareAsync()
    {
        foreach (var (response, reference, settled, isTrue) in await run.Snapshot.QueryEachAsync(ByResponse, Read, expected.Keys))
        {
            if (!expected[response].Remove(reference))
            {
                if (settled)
                {
                    yield return Difference.Extra("photo", $"{response}/{reference}");
                }
            }
            else if (!isTrue)
            {
                yield return new("photo", $"{response}/{reference}", "its bytes are not those of the reference");
            }
        }

        foreach (var (response, missing) in expected)
        {
            foreach (var reference in missing.Order(StringComparer.Ordinal))
            {
                yield return Difference.Missing("photo", $"{response}/{reference}");
            }
        }

        expected.Clear();
    }

    public async IAsyncEnumerable<Difference> ExtrasAsync()
    {
        foreach (var key in await run.QueryAsync(Extras, row => $"{row.Text(0)}/{row.Text(1)}"))
        {
            yield return Difference.Extra("photo", key);
        }
    }

    /// <summary>Only the hash of the bytes is kept of a row.</summary>
    private static (string Response, string Reference, bool Settled, bool IsTrue) Read(ISqlRow row) =>
        (row.Text(0), row.Text(1), row.Integer(2) != 0, Convert.ToHexStringLower(SHA256.HashData(row.Bytes(3))) == row.Text(1));
}
