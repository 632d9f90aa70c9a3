using System.Collections.Immutable;
using Oversight.Grains.Ledger;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Matters.Documents;

/// <summary>A document that went out, with the number that the ledger gave it; the command tells a repeat which one was its own.</summary>
[GenerateSerializer, Immutable, Alias("oversight.IssuedDocument")]
public sealed record IssuedDocument(
    [property: Id(0)] OfficialForm Form,
    [property: Id(1)] string Number,
    [property: Id(2)] Delivery Delivery,
    [property: Id(3)] DateTimeOffset IssuedAt,
    [property: Id(4)] string Officer,
    [property: Id(5)] ImmutableArray<DocumentField> Fields,
    [property: Id(6)] DocumentParty? To,
    [property: Id(7)] string Command)
{
    public static IssuedDocument From(StoredFact stored, DocumentIssued fact)
    {
        var number = stored.NumberIn(DocumentNumber.Register(fact.Kind, fact.IssuedAt));
        var text = DocumentNumber.Format(fact.Mark, fact.Kind, ChinaTime.Year(fact.IssuedAt), number);
        return new(fact.Form, text, fact.Delivery, fact.IssuedAt, fact.Officer, fact.Fields, fact.To, stored.Command);
    }
}
