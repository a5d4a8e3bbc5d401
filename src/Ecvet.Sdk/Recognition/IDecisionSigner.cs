namespace Ecvet;

/// <summary>Signs the bytes of a decision record. The library holds no keys and knows no method: a host system brings its own.</summary>
public interface IDecisionSigner
{
    /// <summary>The name of the method, as those who verify know it.</summary>
    string Method { get; }

    /// <summary>The signature over the bytes.</summary>
    /// <param name="bytes">The bytes of the record in canonical form.</param>
    byte[] Sign(ReadOnlySpan<byte> bytes);
}
