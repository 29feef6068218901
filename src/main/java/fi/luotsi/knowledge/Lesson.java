package fi.luotsi.knowledge;

import fi.luotsi.language.Language;

/**
 * Something said that is about a path, told by another part of the content than the path itself.
 *
 * @param path id
 */
public record Lesson(String path, Language language, String text) {}
