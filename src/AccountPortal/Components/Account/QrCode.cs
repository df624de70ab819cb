using System.Text;
using QRCoder;

namespace AccountPortal.Components.Account;

internal static class QrCode
{
    /// <summary>A drawing of the text as an address for an image: black on white in every theme, as scanners want it.</summary>
    public static string ImageAddress(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(code.GetGraphic(4)));
    }
}
