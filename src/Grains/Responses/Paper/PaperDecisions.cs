using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Responses.Paper;

/// <summary>What may be done with a paper form, and what follows. Pure.</summary>
public static class PaperDecisions
{
    /// <summary>
    /// Whether a form is entered twice. Which ones, nobody can tell beforehand who does not hold the ballot key: a clerk does not work
    /// more carefully on some.
    /// </summary>
    /// <param name="share">Of a hundred.</param>
    public static bool IsDouble(byte[] ballotKey, int number, int share)
    {
        var draw = HMACSHA256.HashData(ballotKey, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"twice/{number}")));
        return BinaryPrimitives.ReadUInt32BigEndian(draw) % 100 < share;
    }

    /// <exception cref="InvalidInputException">No batch has the number.</exception>
    public static PaperBatchRow BatchOf(IReadOnlyList<PaperBatchRow> batches, int number, string typed) =>
        batches.FirstOrDefault(batch => batch.First <= number && number <= batch.Last)
        ?? throw new InvalidInputException("number", typed, batches.Count == 0 ? "no batch of paper forms is open" : $"a number of a batch of this campaign, the last is {PaperNumber.Write(batches[0].Campaign, batches[^1].Last)}");

    /// <summary>An entry: the first, or the second by somebody else.</summary>
    /// <param name="isDouble">The form is entered twice.</param>
    /// <param name="differences">From what was entered first; empty for the first entry.</param>
    /// <exception cref="InvalidInputException">The form is done, or the same person entered it before.</exception>
    public static PaperEntered Enter(PaperFormRow? form, PaperBatchRow batch, PaperSheet sheet, bool isDouble, ImmutableArray<string> differences, string by, DateTimeOffset at)
    {
        RequireEnterable(form, batch.Campaign, sheet.Number, by);
        var state = form is null ? isDouble ? PaperState.Once : PaperState.Agreed : differences.IsEmpty ? PaperState.Agreed : PaperState.Differs;
        return new(batch.Campaign, batch.Batch, sheet.Number, sheet.Id, state, differences, at);
    }

    /// <exception cref="InvalidInputException">The form is done, or the same person entered it before.</exception>
    public static void RequireEnterable(PaperFormRow? form, string campaign, int number, string by)
    {
        var rule = form switch
        {
            null => null,
            { State: PaperState.Once } when form.FirstBy != by => null,
            { State: PaperState.Once } => "you entered this form first: the second entry is for another account",
            { State: PaperState.Differs } => "this form was entered twice and has to be settled",
            { State: PaperState.Void } => "this form is void",
            _ => "this form is done",
        };
        if (rule is not null)
        {
            throw new InvalidInputException("number", PaperNumber.Write(campaign, number), rule);
        }
    }

    /// <summary>Whether somebody made one of the entries of a form.</summary>
    public static bool IsClerk(PaperFormRow form, string name) => form.FirstBy == name || form.SecondBy == name;

    /// <summary>The choices of one who saw both entries and made neither.</summary>
    /// <param name="choices">First or second, by question.</param>
    /// <param name="others">Questions that were read anew.</param>
    /// <param name="by">Who decides.</param>
    /// <exception cref="InvalidInputException">Nothing differs, one of the two clerks decides, or a question that differs has no choice.</exception>
    public static ImmutableArray<PaperChoice> Choose(PaperFormRow? form, string typed, IReadOnlyCollection<PaperChoice> choices, IEnumerable<string> others, string by)
    {
        if (form is not { State: PaperState.Differs })
        {
            throw new InvalidInputException("number", typed, "only a form whose two entries differ is settled");
        }

        if (IsClerk(form, by))
        {
            // Two people who look at the paper are worth nothing where one of them is the judge between both.
            throw new InvalidInputException("number", typed, "you made one of the two entries: a third account settles them");
        }

        ImmutableArray<PaperChoice> all = [.. choices.Where(choice => choice.Take != PaperTake.Other), .. others.Select(code => new PaperChoice(code, PaperTake.Other))];
        var missing = form.Differing.FirstOrDefault(code => all.Count(choice => choice.Question == code) != 1 && !IsBlank(code));
        if (missing is not null)
        {
            throw new InvalidInputException("choices", missing, "each question that differs, once");
        }

        var needless = all.FirstOrDefault(choice => choice.Take != PaperTake.Other && !form.Differing.Contains(choice.Question, StringComparer.Ordinal));
        if (needless is not null)
        {
            throw new InvalidInputException("choices", needless.Question, "a question on which the entries differ");
        }

        // Other without an answer: on the paper there is none.
        return [.. all, .. form.Differing.Where(IsBlank).Where(code => all.All(choice => choice.Question != code)).Select(code => new PaperChoice(code, PaperTake.Other))];

        bool IsBlank(string code) => choices.Count(choice => choice.Question == code) == 1 && choices.Any(choice => choice.Question == code && choice.Take == PaperTake.Other) && !others.Contains(code, StringComparer.Ordinal);
    }

    /// <exception cref="InvalidInputException">Its response is certain, or it is void.</exception>
    public static PaperVoided Void(PaperFormRow? form, PaperBatchRow batch, int number, PaperVoidReason reason, string? note, DateTimeOffset at) =>
        form is { State: PaperState.Agreed or PaperState.Void }
            ? throw new InvalidInputException("number", PaperNumber.Write(batch.Campaign, number), form.State == PaperState.Void ? "this form is void" : "this form is done")
            : new(batch.Campaign, batch.Batch, number, reason, at, note);
}
