using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Oversight.Api.Pages.Forms;
using Oversight.Api.SignIn;
using Oversight.Grains.Errors;

namespace Oversight.Api.Pages.Hosting;

/// <summary>The one place where a refusal that a page did not show itself becomes a status; the error page tells the rest.</summary>
internal sealed class PageErrors(ErrorTexts texts) : IExceptionFilter
{
    /// <summary>Under this key the error page finds the sentence of the refusal.</summary>
    public static object Sentence { get; } = new();

    public static int StatusOf(OversightException error) => error.Code switch
    {
        ErrorCodes.InvalidInput => StatusCodes.Status400BadRequest,
        ErrorCodes.NotFound => StatusCodes.Status404NotFound,
        ErrorCodes.AuthenticationRequired => StatusCodes.Status401Unauthorized,
        ErrorCodes.Forbidden => StatusCodes.Status403Forbidden,
        ErrorCodes.CommandReused or ErrorCodes.RevisionConflict or ErrorCodes.AlreadyAnswered => StatusCodes.Status409Conflict,
        ErrorCodes.StorageUnavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    public void OnException(ExceptionContext context)
    {
        if (context.Exception is AuthenticationRequiredException)
        {
            context.Result = new ChallengeResult(SignInSchemes.Cookie, new AuthenticationProperties());
        }
        else if (context.Exception is OversightException error)
        {
            context.HttpContext.Items[Sentence] = texts.Describe(error);
            context.Result = new StatusCodeResult(StatusOf(error));
        }

        context.ExceptionHandled = context.Result is not null;
    }
}
