namespace Oversight.Grains.Matters;

/// <summary>What a complainant asks for (form 1, note).</summary>
[GenerateSerializer, Alias("oversight.Claim")]
public enum Claim
{
    /// <summary>修理.</summary>
    Repair = 0,

    /// <summary>重作.</summary>
    Redo = 1,

    /// <summary>更换.</summary>
    Replace = 2,

    /// <summary>退货.</summary>
    Return = 3,

    /// <summary>补足商品数量.</summary>
    MakeUpQuantity = 4,

    /// <summary>退还货款和服务费用.</summary>
    Refund = 5,

    /// <summary>赔偿损失.</summary>
    Compensation = 6,
}
