using Oversight.Grains.Campaigns.Waves;

namespace Oversight.Grains.Responses.Paper;

/// <summary>What is known of the place of a batch that is asked for: its wave, and the poster of its street in that wave.</summary>
internal sealed record PaperPlace(WaveRow? Wave, int? Poster);
