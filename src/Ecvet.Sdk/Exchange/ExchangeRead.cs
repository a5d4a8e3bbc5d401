namespace Ecvet.Exchange;

/// <summary>What was read from a document of another format, with everything found and everything lost on the way.</summary>
/// <typeparam name="T">What was read.</typeparam>
public sealed class ExchangeRead<T>
    where T : class
{
    internal ExchangeRead(T? value, ValueList<Diagnostic> diagnostics, ValueList<ExchangeLoss> losses)
    {
        Value = value;
        Diagnostics = diagnostics;
        Losses = losses;
    }

    /// <summary>What was read; none where the document can not be used.</summary>
    public T? Value { get; }

    /// <summary>All findings.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>What the document says and the value does not keep.</summary>
    public ValueList<ExchangeLoss> Losses { get; }

    /// <summary>True when something was read and no finding is an error.</summary>
    public bool IsUsable => Value is not null && !Diagnostics.Any(static d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>The value, where there is no error.</summary>
    /// <exception cref="EcvetException">There are errors; all findings are in the exception.</exception>
    public T ThrowIfErrors() => IsUsable ? Value! : throw new EcvetException(Diagnostics);
}
