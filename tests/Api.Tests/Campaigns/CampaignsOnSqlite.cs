using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.Campaigns;

[Collection<SqliteCollection>]
public sealed class CampaignsOnSqlite(SqliteBureau bureau) : CampaignStories(bureau);
