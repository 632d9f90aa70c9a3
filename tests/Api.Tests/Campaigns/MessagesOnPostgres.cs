namespace Oversight.Api.Tests.Campaigns;

public sealed class MessagesOnPostgres() : MessageStories(postgres: true);
