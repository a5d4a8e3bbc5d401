namespace Ecvet;

/// <summary>The structure of the European Qualifications Framework: eight levels, three categories (Recommendations of 2008 and 2017).</summary>
public static class EqfDescriptors
{
    /// <summary>The 24 descriptors, by level from 1 to 8 and within it knowledge, skills, responsibility and autonomy.</summary>
    public static ValueList<EqfDescriptor> All { get; } =
    [
        Of(1, OutcomeCategory.Knowledge, "Basic general knowledge.", "Savoirs généraux de base."),
        Of(1, OutcomeCategory.Skills, "Basic skills for simple tasks.", "Aptitudes de base pour des tâches simples."),
        Of(1, OutcomeCategory.Competence, "Works under direct supervision in a structured setting.", "Travaille sous supervision directe dans un cadre structuré."),
        Of(2, OutcomeCategory.Knowledge, "Basic facts of a field.", "Faits de base d'un domaine."),
        Of(2, OutcomeCategory.Skills, "Uses information and simple rules to do tasks and solve routine problems.", "Utilise des informations et des règles simples pour accomplir des tâches et résoudre des problèmes courants."),
        Of(2, OutcomeCategory.Competence, "Works under supervision with some autonomy.", "Travaille sous supervision avec un certain degré d'autonomie."),
        Of(3, OutcomeCategory.Knowledge, "Facts, principles, processes and general concepts of a field.", "Faits, principes, processus et concepts généraux d'un domaine."),
        Of(3, OutcomeCategory.Skills, "Chooses and applies basic methods, tools and materials to solve problems.", "Choisit et applique des méthodes, des outils et des matériels de base pour résoudre des problèmes."),
        Of(3, OutcomeCategory.Competence, "Answers for finishing own tasks and adapts to circumstances.", "Répond de l'achèvement de ses tâches et s'adapte aux circonstances."),
        Of(4, OutcomeCategory.Knowledge, "Facts and theory of a field in broad contexts.", "Faits et théories d'un domaine dans des contextes larges."),
        Of(4, OutcomeCategory.Skills, "Finds solutions to specific problems of a field.", "Trouve des solutions à des problèmes précis d'un domaine."),
        Of(4, OutcomeCategory.Competence, "Manages own work in settings that are usually predictable, and supervises the routine work of others.", "Gère son propre travail dans des cadres habituellement prévisibles et supervise le travail courant d'autres personnes."),
        Of(5, OutcomeCategory.Knowledge, "Comprehensive, specialised knowledge, aware of its limits.", "Savoirs étendus et spécialisés, conscients de leurs limites."),
        Of(5, OutcomeCategory.Skills, "Develops creative solutions to abstract problems.", "Élabore des solutions créatives à des problèmes abstraits."),
        Of(5, OutcomeCategory.Competence, "Manages and supervises where changes are not predictable, and reviews performance.", "Gère et supervise là où les changements sont imprévisibles, et évalue les performances."),
        Of(6, OutcomeCategory.Knowledge, "Advanced knowledge with a critical understanding of theories and principles.", "Savoirs approfondis avec une compréhension critique de théories et de principes."),
        Of(6, OutcomeCategory.Skills, "Masters complex problems that can not be predicted.", "Maîtrise des problèmes complexes et imprévisibles."),
        Of(6, OutcomeCategory.Competence, "Manages complex activities or projects and answers for decisions.", "Gère des activités ou des projets complexes et répond des décisions."),
        Of(7, OutcomeCategory.Knowledge, "Highly specialised knowledge, partly at the forefront of a field.", "Savoirs hautement spécialisés, en partie à la pointe d'un domaine."),
        Of(7, OutcomeCategory.Skills, "Solves specialised problems of research or innovation.", "Résout des problèmes spécialisés de recherche ou d'innovation."),
        Of(7, OutcomeCategory.Competence, "Transforms contexts that are complex and need new strategies.", "Transforme des contextes complexes qui demandent de nouvelles stratégies."),
        Of(8, OutcomeCategory.Knowledge, "Knowledge at the most advanced frontier of a field and between fields.", "Savoirs à la frontière la plus avancée d'un domaine et entre domaines."),
        Of(8, OutcomeCategory.Skills, "The most advanced techniques, to solve critical problems and to redefine what is known.", "Les techniques les plus avancées, pour résoudre des problèmes critiques et redéfinir ce qui est connu."),
        Of(8, OutcomeCategory.Competence, "Substantial authority, and sustained commitment to new ideas.", "Une autorité substantielle, et un engagement soutenu pour des idées nouvelles."),
    ];

    /// <summary>The descriptor of a level in a category.</summary>
    /// <param name="level">The level.</param>
    /// <param name="category">The category.</param>
    /// <exception cref="ArgumentException">The category was not said.</exception>
    public static EqfDescriptor Of(EqfLevel level, OutcomeCategory category) => category is OutcomeCategory.Knowledge or OutcomeCategory.Skills or OutcomeCategory.Competence
        ? All[((level.Value - 1) * 3) + (int)category - 1]
        : throw new ArgumentException("Name one of the three categories.", nameof(category));

    private static EqfDescriptor Of(int level, OutcomeCategory category, string english, string french) => new(new(level), category, LocalizedText.Of("en", english).With("fr", french));
}
