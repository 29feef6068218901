/** Luotsi: the application and its modules. */
@NullMarked
package fi.luotsi;

import org.jspecify.annotations.NullMarked;
