namespace Oversight.Api.Schema.Matters;

/// <summary>The language of texts for people.</summary>
public enum Language
{
    Zh,
    En,
}
