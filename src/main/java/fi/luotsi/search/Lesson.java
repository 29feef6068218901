package fi.luotsi.search;

import fi.luotsi.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * An ordinary message that stands in another part of the content than the paths.
 *
 * @param path id of the path that it is about; null when that is not known
 */
public record Lesson(@Nullable String path, Language language, String text) {}
