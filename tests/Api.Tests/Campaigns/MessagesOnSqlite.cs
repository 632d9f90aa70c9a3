namespace Oversight.Api.Tests.Campaigns;

public sealed class MessagesOnSqlite() : MessageStories(postgres: false);
