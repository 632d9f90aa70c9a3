namespace Oversight.Grains.Subjects;

/// <summary>The four kinds of overseer (四个监督); stored by name, listed always in this order.</summary>
[GenerateSerializer, Alias("oversight.Channel")]
public enum Channel
{
    /// <summary>Government departments (政府部门).</summary>
    Government = 0,

    /// <summary>People's congress deputies and CPPCC members (人大代表、政协委员).</summary>
    Legislature = 1,

    /// <summary>News media (新闻媒体).</summary>
    Media = 2,

    /// <summary>Consumers and their organisations (消费者).</summary>
    Consumers = 3,
}
