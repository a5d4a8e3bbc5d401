namespace Ecvet;

/// <summary>The key competences for lifelong learning of 2006 and of 2018, and which of them correspond.</summary>
public static class KeyCompetences
{
    private static readonly ValueList<(string Of2006, ValueList<string> Of2018)> Correspondence =
    [
        ("mother-tongue", ["literacy"]),
        ("foreign-languages", ["multilingual"]),
        ("mathematics-science-technology", ["mathematics-science-technology-engineering"]),
        ("digital", ["digital"]),
        ("learning-to-learn", ["personal-social-learning"]),
        ("social-civic", ["personal-social-learning", "citizenship"]),
        ("initiative-entrepreneurship", ["entrepreneurship"]),
        ("cultural", ["cultural"]),
    ];

    /// <summary>The eight of 2006 (2006/962/EC), in the order of the Recommendation.</summary>
    public static ValueList<KeyCompetence> Of2006 { get; } =
    [
        new(KeyCompetenceEdition.Of2006, "mother-tongue", "Communication in the mother tongue", "Communication dans la langue maternelle"),
        new(KeyCompetenceEdition.Of2006, "foreign-languages", "Communication in foreign languages", "Communication en langues étrangères"),
        new(KeyCompetenceEdition.Of2006, "mathematics-science-technology", "Mathematical competence and basic competences in science and technology", "Compétence mathématique et compétences de base en sciences et technologies"),
        new(KeyCompetenceEdition.Of2006, "digital", "Digital competence", "Compétence numérique"),
        new(KeyCompetenceEdition.Of2006, "learning-to-learn", "Learning to learn", "Apprendre à apprendre"),
        new(KeyCompetenceEdition.Of2006, "social-civic", "Social and civic competences", "Compétences sociales et civiques"),
        new(KeyCompetenceEdition.Of2006, "initiative-entrepreneurship", "Sense of initiative and entrepreneurship", "Esprit d'initiative et d'entreprise"),
        new(KeyCompetenceEdition.Of2006, "cultural", "Cultural awareness and expression", "Sensibilité et expression culturelles"),
    ];

    /// <summary>The eight of 2018 (2018/C 189/01), in the order of the Recommendation.</summary>
    public static ValueList<KeyCompetence> Of2018 { get; } =
    [
        new(KeyCompetenceEdition.Of2018, "literacy", "Literacy competence", "Compétences en lecture et en écriture"),
        new(KeyCompetenceEdition.Of2018, "multilingual", "Multilingual competence", "Compétences multilingues"),
        new(KeyCompetenceEdition.Of2018, "mathematics-science-technology-engineering", "Mathematical competence and competence in science, technology and engineering", "Compétences mathématiques et compétences en sciences, technologies et ingénierie"),
        new(KeyCompetenceEdition.Of2018, "digital", "Digital competence", "Compétences numériques"),
        new(KeyCompetenceEdition.Of2018, "personal-social-learning", "Personal, social and learning to learn competence", "Compétences personnelles, sociales et d'apprendre à apprendre"),
        new(KeyCompetenceEdition.Of2018, "citizenship", "Citizenship competence", "Compétences citoyennes"),
        new(KeyCompetenceEdition.Of2018, "entrepreneurship", "Entrepreneurship competence", "Compétences entrepreneuriales"),
        new(KeyCompetenceEdition.Of2018, "cultural", "Cultural awareness and expression competence", "Sensibilité et expression culturelles"),
    ];

    /// <summary>A key competence by its code; none for a code that the list does not have.</summary>
    /// <param name="edition">The list.</param>
    /// <param name="code">The code.</param>
    public static KeyCompetence? Find(KeyCompetenceEdition edition, string code) => (edition == KeyCompetenceEdition.Of2006 ? Of2006 : Of2018).FirstOrDefault(competence => competence.Code == code);

    /// <summary>What corresponds to a key competence in the other list. It is a set: <c>social-civic</c> of 2006 was divided in 2018. The correspondence is a reading of ours; the Recommendations give none.</summary>
    /// <param name="competence">The key competence.</param>
    public static ValueList<KeyCompetence> Corresponding(KeyCompetence competence)
    {
        ArgumentNullException.ThrowIfNull(competence);
        return competence.Edition == KeyCompetenceEdition.Of2006
            ? ValueList.From(Of2018.Where(other => Correspondence.Any(pair => pair.Of2006 == competence.Code && pair.Of2018.Contains(other.Code))))
            : ValueList.From(Of2006.Where(other => Correspondence.Any(pair => pair.Of2006 == other.Code && pair.Of2018.Contains(competence.Code))));
    }
}
