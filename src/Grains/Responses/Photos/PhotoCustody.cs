using System.Collections.Immutable;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;

namespace Oversight.Grains.Responses.Photos;

/// <summary>
/// Sees to it that a stored response finds every photo that it refers to, and that no photo stays without a response. The bytes
/// are no part of the ledger, so the two are not written in one transaction: photos are held first, then the response is appended, then they
/// are settled. A crash in between leaves held photos, which the sweep of a closed campaign settles or deletes.
/// </summary>
public sealed class PhotoCustody(IPhotoStore store, ILedger ledger, TimeProvider time)
{
    /// <summary>An append that did not come back for so long has failed, or is in the ledger.</summary>
    private static readonly TimeSpan LongestAppend = TimeSpan.FromMinutes(10);

    private const int PageSize = 200;

    /// <summary>Holds the photos of answers that are about to be stored.</summary>
    /// <param name="leavesOut">References to what is not there are left out instead of refused.</param>
    /// <returns>The answers as they may be stored.</returns>
    /// <exception cref="InvalidInputException">A photo was not sent for this interview; the field is the code of its question.</exception>
    public async Task<Answers> HoldAsync(string response, Questionnaire questionnaire, Answers answers, bool leavesOut)
    {
        ImmutableArray<string> asked = [.. PhotoAnswer.References(questionnaire, answers).Where(PhotoAnswer.IsReference)];
        if (asked.IsEmpty || await store.HoldAsync(response, asked) is not { Count: > 0 } missing)
        {
            return answers;
        }

        foreach (var question in questionnaire.Questions.Where(question => question.Type == QuestionType.Photo))
        {
            var references = PhotoAnswer.References(answers[question.Code]);
            var absent = references.FirstOrDefault(reference => missing.Contains(reference, StringComparer.Ordinal));
            if (absent is not null && !leavesOut)
            {
                throw new InvalidInputException(question.Code, absent, "the reference of a photo that was sent for this interview");
            }

            answers = absent is null ? answers : answers.With(question.Code, PhotoAnswer.Of(references.Except(missing, StringComparer.Ordinal)));
        }

        return answers;
    }

    /// <summary>The response is in the ledger.</summary>
    public Task SettleAsync(string response, ResponseSubmitted stored) => store.SettleAsync(response, stored.Photos ?? []);

    /// <summary>Campaigns with photos that no stored response has yet.</summary>
    public Task<IReadOnlyList<string>> UnsettledCampaignsAsync() => store.UnsettledCampaignsAsync();

    /// <summary>The campaign is closed and its interviews are over: what was not handed in is deleted.</summary>
    public async Task CloseAsync(string campaign, CancellationToken cancellation)
    {
        for (var after = string.Empty; ;)
        {
            // What was held just now may be in an append that is still under way: the next sweep looks again.
            var heldBefore = time.GetUtcNow() - LongestAppend;
            var page = await store.UnsettledAsync(campaign, heldBefore, after, PageSize);
            foreach (var response in page)
            {
                cancellation.ThrowIfCancellationRequested();
                var stored = await ledger.ReadStreamAsync(StreamKey.Response(response));
                await (stored is [{ Fact: ResponseSubmitted fact }, ..] ? store.SettleAsync(response, fact.Photos ?? []) : store.AbandonAsync(response, heldBefore));
                after = response;
            }

            if (page.Count < PageSize)
            {
                break;
            }
        }
    }
}
