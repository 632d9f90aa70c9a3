namespace Oversight.Grains.Responses.Paper;

/// <summary>Why a paper form brings no response. Stored by name and number; never renamed.</summary>
public enum PaperVoidReason
{
    /// <summary>Came back empty, or less than half was answered.</summary>
    Blank = 0,

    Unreadable = 1,

    /// <summary>A consent that is asked for was not given.</summary>
    NoConsent = 2,

    /// <summary>Spoiled or lost before it could be entered.</summary>
    Spoiled = 3,

    /// <summary>Who was invited answered in another way; also recorded by Oversight itself.</summary>
    AnsweredOtherwise = 4,

    /// <summary>Recorded by Oversight itself: it became certain when the campaign was closed already.</summary>
    CampaignClosed = 5,

    /// <summary>Said in the note.</summary>
    Other = 6,
}
