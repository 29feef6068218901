package fi.luotsi.privacy;

import java.util.List;

/** Finds personal identifiers of one kind. */
sealed interface Identifier permits AccountNumber, EmailAddress, IdentityCode, PhoneNumber {

  Kind kind();

  /** Where they are, in order, none overlapping another. */
  List<Span> find(String text);
}
