package fi.luotsi.dialog;

import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names an option by its place in the list: "eka", "toinen vaihtoehto", "2", "the second one". A
 * bare figure only counts when the options themselves hold none.
 */
record OptionPlace(List<Node.Option> options, ContentLocale locale) {

  private static final int LAST = -1;
  private static final List<Set<String>> PLACES =
      List.of(
          places("eka ekan ekaa ensimmainen ensimmaisen ensimmaista forsta first 1st"),
          places("toka tokan tokaa toinen toisen toista andra second 2nd"),
          places("kolmas kolmannen kolmatta kolmonen tredje third 3rd"),
          places("neljas neljannen neljatta nelonen fjarde fourth 4th"),
          places("viides viidennen viidetta femte fifth 5th"),
          places("kuudes kuudennen kuudetta sjatte sixth 6th"),
          places("seitsemas seitsemannen sjunde seventh 7th"),
          places("kahdeksas kahdeksannen attonde eighth 8th"));
  private static final Set<String> LAST_ONES =
      places("vika vikan viimeinen viimeisen viimeista sista last");
  private static final Set<String> AROUND =
      places(
          "vaihtoehto vaihtoehdon vaihtoehtoa numero nro nr se tuo ton otan valitsen valinta kohta"
              + " alternativ alternativet nummer den det jag tar valjer option number the one"
              + " choice i choose take pick ill go with");

  private static Set<String> places(String words) {
    return Set.copyOf(Arrays.asList(words.split(" ", -1)));
  }

  Optional<Node.Option> read(Speech speech) {
    List<String> named =
        speech.terms().stream().map(Term::word).filter(word -> !AROUND.contains(word)).toList();
    if (named.size() != 1) {
      return Optional.empty();
    }
    int place = place(named.getFirst());
    if (place == LAST) {
      return Optional.of(options.getLast());
    }
    return place >= 1 && place <= options.size()
        ? Optional.of(options.get(place - 1))
        : Optional.empty();
  }

  private int place(String word) {
    for (int place = 1; place <= PLACES.size(); place++) {
      if (PLACES.get(place - 1).contains(word)) {
        return place;
      }
    }
    if (LAST_ONES.contains(word)) {
      return LAST;
    }
    return word.matches("[1-9]") && !optionsHoldNumbers() ? Integer.parseInt(word) : 0;
  }

  private boolean optionsHoldNumbers() {
    Language language = locale.language();
    return options.stream()
        .anyMatch(option ->
            holdsNumber(option.label().in(locale))
                || option.also().getOrDefault(language, List.of()).stream()
                    .anyMatch(OptionPlace::holdsNumber));
  }

  private static boolean holdsNumber(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
