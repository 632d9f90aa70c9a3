namespace Oversight.Grains.Responses.Contacts;

/// <summary>Attempts of interviewers on the read side.</summary>
public interface IContactDirectory
{
    /// <summary>Of some invitations of a wave, from one number to another.</summary>
    Task<IReadOnlyList<ContactRow>> ListAsync(string campaign, int wave, int from, int to, CancellationToken cancellation = default);

    /// <summary>Last outcomes of a campaign, counted. An invitation that was answered since is among them still.</summary>
    Task<IReadOnlyList<ContactCount>> CountAsync(string campaign, CancellationToken cancellation = default);
}
