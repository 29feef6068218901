package fi.luotsi.knowledge;

import fi.luotsi.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * How something is reached: any of a phone number as dialled in Finland, a web address and a street
 * address.
 */
public record Contact(
    @Nullable String phone, @Nullable LocalizedText url, @Nullable LocalizedText address) {}
