namespace Oversight.Api.SignIn;

/// <summary>Names of the authentication schemes.</summary>
public static class SignInSchemes
{
    /// <summary>Chooses by request: a bearer token where the header has one, else the cookie.</summary>
    public const string Any = "oversight";

    public const string Cookie = "oversight.cookie";

    public const string Bearer = "oversight.bearer";
}
