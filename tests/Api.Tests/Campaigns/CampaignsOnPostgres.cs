using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.Campaigns;

[Collection<PostgresCollection>]
public sealed class CampaignsOnPostgres(PostgresBureau bureau) : CampaignStories(bureau);
