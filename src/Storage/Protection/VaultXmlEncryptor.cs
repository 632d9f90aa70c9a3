using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Oversight.Storage.Vault;

namespace Oversight.Storage.Protection;

/// <summary>Encrypts the secret part of a stored key: who reads the database alone cannot make a sign-in.</summary>
internal sealed class VaultXmlEncryptor(MasterKeyring keyring) : IXmlEncryptor
{
    public const string Purpose = "data-protection";

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var version = keyring.Keys.Newest;
        var box = AesGcmBox.Close(
            keyring.Keys.Derive(version, Purpose),
            Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting)),
            Label(version));
        var element = new XElement("sealed", new XAttribute("keyVersion", version), Convert.ToBase64String(box));
        return new(element, typeof(VaultXmlDecryptor));
    }

    public static string Label(int version) => string.Create(CultureInfo.InvariantCulture, $"data_protection_key|xml|{version}");
}
