namespace Ecvet;

/// <summary>Where a picture stands.</summary>
internal enum PictureForm
{
    /// <summary>A file of its own.</summary>
    File,

    /// <summary>In a page, for a desk and for paper.</summary>
    Wide,

    /// <summary>In a page, for a phone: the same below each other, so that nothing is scrolled sideways.</summary>
    Narrow,
}
