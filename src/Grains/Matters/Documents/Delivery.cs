namespace Oversight.Grains.Matters.Documents;

/// <summary>How a document reached its addressee; forms 5 to 8 and 10 may go by any of the first five (notes of the forms).</summary>
[GenerateSerializer, Alias("oversight.Delivery")]
public enum Delivery
{
    /// <summary>互联网.</summary>
    Internet = 0,

    /// <summary>电话.</summary>
    Phone = 1,

    /// <summary>短信.</summary>
    Sms = 2,

    /// <summary>电子邮件.</summary>
    Email = 3,

    /// <summary>信函.</summary>
    Letter = 4,

    /// <summary>当面送达.</summary>
    ByHand = 5,
}
