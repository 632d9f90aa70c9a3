namespace Oversight.Api.Documents;

/// <summary>To whom a form is delivered.</summary>
public enum FormRecipient
{
    /// <summary>Nobody: it stays in the file.</summary>
    File = 0,

    /// <summary>Another authority.</summary>
    Authority = 1,

    Complainant = 2,

    /// <summary>Complainant and respondent, one copy each.</summary>
    BothParties = 3,

    Reporter = 4,
}
