using Microsoft.Extensions.Options;

namespace Oversight.Silo.Messages;

/// <summary>A wrong setting stops the start, with its name; a password never stands in the message.</summary>
internal sealed class MessageOptionsCheck : IValidateOptions<SmtpOptions>, IValidateOptions<SmsOptions>
{
    public ValidateOptionsResult Validate(string? name, SmtpOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Host))
        {
            return ValidateOptionsResult.Success;
        }

        if (options.Port is < 1 or > 65535)
        {
            return Fail($"{SmtpOptions.Section}:Port is {options.Port}: must be 1..65535");
        }

        if (!System.Net.Mail.MailAddress.TryCreate(options.From, out _))
        {
            return Fail($"{SmtpOptions.Section}:From is '{options.From}': must be an e-mail address");
        }

        return options.User is null != options.Password is null ? Fail($"{SmtpOptions.Section}:User and Password come together or not at all")
            : options is { User: not null, Security: SmtpSecurity.None } ? Fail($"{SmtpOptions.Section}:Security is None: a password needs StartTls or Tls")
            : ValidateOptionsResult.Success;
    }

    public ValidateOptionsResult Validate(string? name, SmsOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Url))
        {
            return ValidateOptionsResult.Success;
        }

        return Uri.TryCreate(options.Url, UriKind.Absolute, out var url) && (url.Scheme == "https" || (url.Scheme == "http" && url.IsLoopback))
            ? ValidateOptionsResult.Success
            : Fail($"{SmsOptions.Section}:Url is '{options.Url}': must be an https address, or http on this machine");
    }

    private static ValidateOptionsResult Fail(string text) => ValidateOptionsResult.Fail(text);
}
