namespace Oversight.Chaos.Tests.Submissions;

/// <summary>One way into the system: a silo, or something that pretends to be one.</summary>
internal interface IDoor
{
    /// <exception cref="UnknownOutcomeException">Nobody knows; repeat it, here or at another door.</exception>
    Task<Acknowledgement> SubmitAsync(Complaint complaint);
}
