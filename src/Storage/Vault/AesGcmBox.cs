using System.Security.Cryptography;
using System.Text;

namespace Oversight.Storage.Vault;

/// <summary>AES-256-GCM in one array: nonce (12 bytes), ciphertext, tag (16 bytes).</summary>
internal static class AesGcmBox
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    public static byte[] Close(byte[] key, ReadOnlySpan<byte> plain, string label)
    {
        var box = new byte[NonceLength + plain.Length + TagLength];
        var nonce = box.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key, TagLength);
        cipher.Encrypt(nonce, plain, box.AsSpan(NonceLength, plain.Length), box.AsSpan(NonceLength + plain.Length), Encoding.UTF8.GetBytes(label));
        return box;
    }

    /// <exception cref="CryptographicException">Another key or label, or the box was changed.</exception>
    public static byte[] Open(byte[] key, ReadOnlySpan<byte> box, string label)
    {
        if (box.Length < NonceLength + TagLength)
        {
            throw new CryptographicException($"A sealed value of {box.Length} bytes is cut short.");
        }

        var plain = new byte[box.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(key, TagLength);
        cipher.Decrypt(box[..NonceLength], box[NonceLength..^TagLength], box[^TagLength..], plain, Encoding.UTF8.GetBytes(label));
        return plain;
    }
}
