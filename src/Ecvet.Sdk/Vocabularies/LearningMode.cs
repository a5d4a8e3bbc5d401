namespace Ecvet;

/// <summary>How the learning took place.</summary>
public enum LearningMode
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>Present on site.</summary>
    OnSite,

    /// <summary>At a distance.</summary>
    Online,

    /// <summary>Partly on site and partly at a distance.</summary>
    Blended,

    /// <summary>At a place of work.</summary>
    WorkBased,

    /// <summary>In a project.</summary>
    ProjectBased,

    /// <summary>In research or in a laboratory.</summary>
    ResearchLab,
}
