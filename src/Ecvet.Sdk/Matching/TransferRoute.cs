namespace Ecvet;

/// <summary>By which route an achievement may count at home.</summary>
public enum TransferRoute
{
    /// <summary>The partnership route: the host assessed, a memorandum is in force; home validates and recognises (rules T2 to T6).</summary>
    Partnership,

    /// <summary>The individual procedure: home identifies, assesses where needed, validates and recognises (rules T8 and T9).</summary>
    IndividualProcedure,
}
