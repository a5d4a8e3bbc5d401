using System.Diagnostics.CodeAnalysis;
using Ecvet.Json;

namespace Ecvet;

/// <summary>
/// The bytes of an index: a <see cref="UnitCatalogue"/> is made once and then written to a stream and read from it, so that a search
/// starts without reading its documents. Equal catalogues give equal bytes on every machine. Reading trusts nothing: it keeps the
/// limits of <see cref="IndexReadOptions"/>, checks the checksum and takes only what this library would have written.
/// </summary>
/// <remarks>A checksum finds accidents; it does not say who wrote the bytes. The index of a newer version is refused with a finding.</remarks>
/// <threadsafety>Safe to use from several threads at once.</threadsafety>
public static class EcvetIndex
{
    /// <summary>The version that is written, and the newest that is read.</summary>
    public const int Version = CatalogueFormat.Version;

    /// <summary>Writes a catalogue of units.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="output">Where it is written; not closed.</param>
    public static void WriteCatalogue(UnitCatalogue catalogue, Stream output)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(CatalogueFormat.Write(catalogue));
    }

    /// <summary>Reads a catalogue of units.</summary>
    /// <param name="input">The bytes; read to their end or to the limit, and not closed.</param>
    /// <param name="options">Limits; the safe defaults unless said.</param>
    /// <exception cref="EcvetException">The bytes are no sound index; the exception carries the finding.</exception>
    public static UnitCatalogue ReadCatalogue(Stream input, IndexReadOptions? options = null) =>
        TryReadCatalogue(input, out var catalogue, out var diagnostics, options) ? catalogue : throw new EcvetException(diagnostics);

    /// <summary>Reads a catalogue of units, if the bytes are a sound index.</summary>
    /// <param name="input">The bytes; read to their end or to the limit, and not closed.</param>
    /// <param name="catalogue">The catalogue; none where the bytes are not sound.</param>
    /// <param name="diagnostics">What is wrong with them.</param>
    /// <param name="options">Limits; the safe defaults unless said.</param>
    /// <returns>True when the catalogue was read.</returns>
    public static bool TryReadCatalogue(Stream input, [NotNullWhen(true)] out UnitCatalogue? catalogue, out ValueList<Diagnostic> diagnostics, IndexReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        options ??= IndexReadOptions.Default;
        catalogue = null;
        diagnostics = ValueList<Diagnostic>.Empty;
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        while (input.Read(buffer) is > 0 and var count)
        {
            if (bytes.Length + count > options.MaximumBytes)
            {
                diagnostics = [CatalogueFormat.TooLarge("bytes", options.MaximumBytes)];
                return false;
            }

            bytes.Write(buffer, 0, count);
        }

        catalogue = CatalogueFormat.Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), options, out var fault);
        diagnostics = fault is null ? ValueList<Diagnostic>.Empty : [fault];
        return catalogue is not null;
    }
}
