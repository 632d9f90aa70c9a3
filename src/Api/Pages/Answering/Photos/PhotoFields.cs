using Microsoft.AspNetCore.Http;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Questionnaires.Interviews;
using Oversight.Grains.Responses.Photos;

namespace Oversight.Api.Pages.Answering.Photos;

/// <summary>
/// The fields of a photo question. What was sent before stands in the draft and not in the form, so that nothing is lost when a page is
/// posted from two windows; the form adds files and names photos to remove.
/// </summary>
public static class PhotoFields
{
    /// <summary>Of errors about a file.</summary>
    public const string ErrorCode = "file";

    private const string UploadAction = "photos:";
    private const string RemoveAction = "remove:";

    /// <summary>How many photos a question takes in all.</summary>
    public static int MostOf(Question question, PhotoOptions limits)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(limits);
        return (int)Math.Clamp(question.Max ?? PhotoAnswer.MostUnlessSaid, 1, limits.PerInterview);
    }

    /// <summary>What the button says that sends the chosen files and stays on the page.</summary>
    public static string Upload(string field) => UploadAction + field;

    /// <summary>What the button says that removes one photo.</summary>
    public static string Remove(string field, string reference) => $"{RemoveAction}{field}:{reference}";

    /// <summary>The field whose photos a button changes; null for all other buttons.</summary>
    public static string? Edited(string go)
    {
        ArgumentNullException.ThrowIfNull(go);
        return go.StartsWith(UploadAction, StringComparison.Ordinal) || go.StartsWith(RemoveAction, StringComparison.Ordinal) ? go.Split(':')[1] : null;
    }

    /// <summary>Stores the files of a page and sets its photo answers. Returns what is wrong with files: those are not stored, the others are.</summary>
    internal static async Task<IReadOnlyList<AnswerError>> ReadAsync(AnswerSession session, PhotoDesk photos, VisiblePage page, IFormCollection form, CancellationToken cancellation)
    {
        var faults = new List<AnswerError>();
        var go = form["go"].ToString();
        foreach (var question in page.Questions.Where(question => question.Question.Type == QuestionType.Photo))
        {
            var field = AnswerFields.Of(session.Questionnaire, question.Question);
            var references = PhotoAnswer.References(session.Answers[question.Code]).Where(reference => go != Remove(field, reference)).ToList();
            foreach (var file in form.Files.GetFiles(field).Where(file => file.Length > 0 || file.FileName.Length > 0))
            {
                if (references.Count >= MostOf(question.Question, photos.Limits))
                {
                    faults.Add(new(question.Code, ErrorCode, AnswerTexts.PhotoBeyond(file.FileName, MostOf(question.Question, photos.Limits), session.Language)));
                }
                else if (await SendAsync(session, photos, file, references, cancellation) is { } fault)
                {
                    faults.Add(new(question.Code, ErrorCode, AnswerTexts.Photo(fault, file.FileName, photos.Limits, session.Language)));
                }
            }

            session.Set(question.Code, PhotoAnswer.Of(references));
        }

        return faults;
    }

    private static async Task<PhotoFault?> SendAsync(AnswerSession session, PhotoDesk photos, IFormFile file, List<string> references, CancellationToken cancellation)
    {
        if (file.Length > photos.Limits.LargestFile)
        {
            return PhotoFault.TooLarge;
        }

        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, cancellation);
        var sent = await photos.SendAsync(session.Ticket, content.GetBuffer().AsMemory(0, (int)content.Length), cancellation);
        if (sent.Reference is { } reference && !references.Contains(reference, StringComparer.Ordinal))
        {
            references.Add(reference);
        }

        return sent.Fault;
    }
}
