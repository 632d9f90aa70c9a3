using Microsoft.AspNetCore.Mvc;

namespace Oversight.Api.Pages.Answering.Photos;

/// <summary>A photo as the browser gets it: shown, never run and never kept.</summary>
internal sealed class PhotoResult(string reference, ReadOnlyMemory<byte> jpeg) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        await Surveys.Photos.PhotoAnswers.WriteAsync(context.HttpContext, reference, jpeg);
    }
}
