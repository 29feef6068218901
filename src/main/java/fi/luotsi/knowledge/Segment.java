package fi.luotsi.knowledge;

import fi.luotsi.language.LocalizedText;

/** A service entity (palvelukokonaisuus) to which guidance directs. */
public record Segment(String id, LocalizedText name) {}
