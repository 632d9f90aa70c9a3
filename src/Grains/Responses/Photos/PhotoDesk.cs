using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires.Answering;

namespace Oversight.Grains.Responses.Photos;

/// <summary>Takes photos for an interview that is under way, and shows them to who answers it.</summary>
public sealed class PhotoDesk(IPhotoStore store, IPhotoDarkroom darkroom, IOptions<PhotoOptions> options)
{
    public PhotoOptions Limits => options.Value;

    /// <summary>Stores a file as a photo of an interview; durable when it returns. The same file gives the same reference.</summary>
    /// <param name="ticket">The right to answer.</param>
    /// <param name="file">As it was sent.</param>
    /// <exception cref="StorageUnavailableException">Unknown whether it was stored; send it again.</exception>
    public async Task<SentPhoto> SendAsync(AnswerTicket ticket, ReadOnlyMemory<byte> file, CancellationToken cancellation = default)
    {
        if (file.Length > Limits.LargestFile)
        {
            return new(null, PhotoFault.TooLarge);
        }

        var developed = await darkroom.DevelopAsync(file, cancellation);
        if (developed.Fault is { } fault)
        {
            return new(null, fault);
        }

        var reference = Convert.ToHexStringLower(SHA256.HashData(developed.Jpeg.Span));
        return await store.AddAsync(ticket.Campaign.Id, ticket.Id, reference, developed.Jpeg, Limits.PerInterview) ? new(reference, null) : new(null, PhotoFault.TooMany);
    }

    /// <summary>A photo of an interview or of a response; null when there is none.</summary>
    public async Task<ReadOnlyMemory<byte>?> FindAsync(string response, string reference, bool small, CancellationToken cancellation = default)
    {
        if (!PhotoAnswer.IsReference(reference) || await store.FindAsync(response, reference) is not { } jpeg)
        {
            return null;
        }

        return small ? await darkroom.ShrinkAsync(jpeg, cancellation) : jpeg;
    }

    /// <summary>Deletes what an interview referred to and does not any more.</summary>
    public async Task TakeBackAsync(string response, IEnumerable<string> before, IEnumerable<string> after)
    {
        if (before.Except(after, StringComparer.Ordinal).Where(PhotoAnswer.IsReference).ToList() is { Count: > 0 } gone)
        {
            await store.RemoveAsync(response, gone);
        }
    }

    /// <summary>The rule that a fault breaks, for programs.</summary>
    public string RuleOf(PhotoFault fault) => fault switch
    {
        PhotoFault.TooLarge => string.Create(CultureInfo.InvariantCulture, $"a file of at most {Limits.MaxMegabytes} MB"),
        PhotoFault.Heic => "JPEG, PNG or WebP; HEIC cannot be read",
        PhotoFault.TooManyPixels => "at most 64 million pixels as JPEG, 40 million as PNG or WebP, and no side over 30,000",
        PhotoFault.TooMany => string.Create(CultureInfo.InvariantCulture, $"at most {Limits.PerInterview} photos in one interview"),
        _ => "a picture as JPEG, PNG or WebP",
    };
}
