using Oversight.Api.Pages.Forms;
using Oversight.Api.Resources;
using Oversight.Grains.Matters;

namespace Oversight.Api.Pages;

public sealed class MediaPage(Intake intake, StreetPicker streets, ReceiptCookie receipts, FormErrors errors, Texts texts, TimeProvider time)
    : SubmitPage(intake, streets, receipts, errors, texts, time)
{
    public override MatterKind Kind => MatterKind.MediaItem;
}
