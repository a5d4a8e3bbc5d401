using System.Diagnostics;

namespace Ecvet;

/// <summary>What one body awarded of a joint qualification.</summary>
[DebuggerDisplay("{Body,nq}")]
public sealed record JointAwardPart : ICanonical
{
    /// <summary>One body's part of a joint award.</summary>
    /// <param name="body">The awarding body.</param>
    /// <param name="identifier">The number of the award in its own register; empty when not said.</param>
    /// <param name="grade">Its grade in its own scheme; none when it gives none.</param>
    /// <exception cref="ArgumentException">The body is empty.</exception>
    public JointAwardPart(Identifier<Institution> body, string identifier = "", Grade? grade = null)
    {
        ArgumentNullException.ThrowIfNull(identifier);
        if (body.IsEmpty)
        {
            throw new ArgumentException("A part of a joint award names its body.", nameof(body));
        }

        Body = body;
        Identifier = identifier;
        Grade = grade;
    }

    /// <summary>The awarding body.</summary>
    public Identifier<Institution> Body { get; }

    /// <summary>The number of the award in its own register; empty when not said.</summary>
    public string Identifier { get; }

    /// <summary>Its grade in its own scheme; none when it gives none.</summary>
    public Grade? Grade { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("body", Body);
        writer.Write("identifier", Identifier);
        writer.Write("grade", Grade);
    }
}
