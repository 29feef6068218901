package fi.luotsi.language;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The Finnish morphology of libvoikko where the system has it installed ({@code libvoikko1} and
 * {@code voikko-fi} of Debian). Its dictionary is under GPL 2, so that it is never shipped; what
 * ships does without. Safe for use by many threads.
 *
 * @see <a href="https://voikko.puimula.org">voikko.puimula.org</a>
 */
final class Voikko {

  private static final List<String> LIBRARIES =
      List.of("libvoikko.so.1", "libvoikko.1.dylib", "libvoikko-1.dll");

  private static final int MOST_REMEMBERED = 100_000;
  private static final long LONGEST_WORD = 1_000;

  private static final Optional<Voikko> INSTALLED =
      LIBRARIES.stream().flatMap(library -> open(library).stream()).findFirst();

  private final Functions functions;
  private final MemorySegment handle;

  /** Words are met again and again, and the library takes one at a time. */
  private final Cache<String, Optional<String>> known =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

  /** What of the library's C interface ({@code voikko.h}) is called. */
  private record Functions(
      MethodHandle init,
      MethodHandle analyze,
      MethodHandle value,
      MethodHandle free,
      MethodHandle freeValue) {

    static Functions of(SymbolLookup library) {
      var pointer = ValueLayout.ADDRESS;
      return new Functions(
          function(
              library, "voikkoInit", FunctionDescriptor.of(pointer, pointer, pointer, pointer)),
          function(
              library, "voikkoAnalyzeWordCstr", FunctionDescriptor.of(pointer, pointer, pointer)),
          function(
              library,
              "voikko_mor_analysis_value_cstr",
              FunctionDescriptor.of(pointer, pointer, pointer)),
          function(library, "voikko_free_mor_analysis", FunctionDescriptor.ofVoid(pointer)),
          function(
              library, "voikko_free_mor_analysis_value_cstr", FunctionDescriptor.ofVoid(pointer)));
    }

    @SuppressWarnings("restricted") // what Voikko is asked for cannot be had otherwise
    private static MethodHandle function(
        SymbolLookup library, String name, FunctionDescriptor descriptor) {
      return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), descriptor);
    }
  }

  private Voikko(Functions functions, MemorySegment handle) {
    this.functions = functions;
    this.handle = handle;
  }

  /** The morphology; empty when the library or its Finnish dictionary is missing. */
  static Optional<Voikko> installed() {
    return INSTALLED;
  }

  @SuppressWarnings("restricted") // the library stays for as long as the program runs
  private static Optional<Voikko> open(String library) {
    try (Arena arena = Arena.ofConfined()) {
      Functions functions = Functions.of(SymbolLookup.libraryLookup(library, Arena.global()));
      MemorySegment handle =
          (MemorySegment)
              functions.init.invokeExact(
                  arena.allocate(ValueLayout.ADDRESS),
                  arena.allocateFrom("fi"),
                  MemorySegment.NULL);
      return isNull(handle) ? Optional.empty() : Optional.of(new Voikko(functions, handle));
    } catch (IllegalArgumentException missing) {
      return Optional.empty();
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /**
   * The base form of a word by its first analysis, in lower case; the word itself when it is none
   * that Voikko knows.
   *
   * @param word in lower case with its marks
   */
  String baseForm(String word) {
    return word.length() > LONGEST_WORD
        ? word
        : known.get(word, this::analysed).map(base -> base.toLowerCase(Locale.ROOT)).orElse(word);
  }

  /** A handle of the library may be used by one thread at a time. */
  private synchronized Optional<String> analysed(String word) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment analyses =
          (MemorySegment) functions.analyze.invokeExact(handle, arena.allocateFrom(word));
      if (isNull(analyses)) {
        return Optional.empty();
      }
      try {
        return baseForm(analyses, arena);
      } finally {
        functions.free.invokeExact(analyses);
      }
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /** {@code analyses}: pointers to analyses, the last of them null. */
  @SuppressWarnings("restricted") // the sizes are those of C's pointers and strings
  private Optional<String> baseForm(MemorySegment analyses, Arena arena) throws Throwable {
    MemorySegment first =
        analyses.reinterpret(ValueLayout.ADDRESS.byteSize()).get(ValueLayout.ADDRESS, 0);
    if (isNull(first)) {
      return Optional.empty();
    }
    MemorySegment value =
        (MemorySegment) functions.value.invokeExact(first, arena.allocateFrom("BASEFORM"));
    if (isNull(value)) {
      return Optional.empty();
    }
    try {
      return Optional.of(value.reinterpret(Long.MAX_VALUE).getString(0));
    } finally {
      functions.freeValue.invokeExact(value);
    }
  }

  private static boolean isNull(MemorySegment pointer) {
    return pointer.address() == 0;
  }

  private static IllegalStateException failed(Throwable e) {
    return new IllegalStateException("Voikko failed: the library is not the one expected", e);
  }
}
