using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;
using Oversight.Storage.Vault;

namespace Oversight.Storage.Protection;

/// <summary>
/// Opens what <see cref="VaultXmlEncryptor"/> sealed. Its full name stands in the stored keys and Data Protection makes it by
/// that name: it can never be renamed or moved.
/// </summary>
internal sealed class VaultXmlDecryptor(IServiceProvider services) : IXmlDecryptor
{
    private readonly MasterKeyring keyring = services.GetRequiredService<MasterKeyring>();

    public XElement Decrypt(XElement encryptedElement)
    {
        var version = (int?)encryptedElement.Attribute("keyVersion") ?? throw new FormatException("A stored key names no key version.");
        var box = Convert.FromBase64String(encryptedElement.Value);
        return XElement.Parse(Encoding.UTF8.GetString(
            AesGcmBox.Open(keyring.Keys.Derive(version, VaultXmlEncryptor.Purpose), box, VaultXmlEncryptor.Label(version))));
    }
}
