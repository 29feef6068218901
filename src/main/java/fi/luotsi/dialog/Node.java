package fi.luotsi.dialog;

import fi.luotsi.language.Language;
import fi.luotsi.language.LocalizedText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One step of a dialog. {@code next} is the name of the node that follows. */
public sealed interface Node {

  /** Says something and goes on. */
  record Say(LocalizedText text, String next) implements Node {}

  /** Asks and waits: for one of the options, or for a value when there are none. */
  record Ask(LocalizedText text, Answer answer) implements Node {}

  /** What an {@link Ask} waits for. */
  sealed interface Answer {

    /** One of the options. */
    record Options(List<Option> options) implements Answer {
      public Options {
        options = List.copyOf(options);
      }
    }

    /** Yes or no, into a slot. */
    record YesNo(String slot, String next) implements Answer {}

    /** A whole number, into a slot. */
    record Count(String slot, String next) implements Answer {}

    /** Free text, into a slot. */
    record Text(String slot, String next) implements Answer {}
  }

  /**
   * One answer that can be picked or said.
   *
   * @param also other ways of saying it, by language
   * @param set slots that it sets, as CEL values (text, number, boolean)
   */
  record Option(
      LocalizedText label, Map<Language, List<String>> also, Map<String, Object> set, String next) {
    public Option {
      also = Map.copyOf(also);
      set = Map.copyOf(set);
    }
  }

  /** Goes on by the first case whose condition holds, else by {@code otherwise}. */
  record Branch(List<Case> cases, String otherwise) implements Node {
    public Branch {
      cases = List.copyOf(cases);
    }
  }

  /** A condition, checked and compiled when the content was loaded. */
  record Case(Condition when, String next) {}

  /**
   * Suggests a service path and channels, and goes on.
   *
   * @param channels ids that lead; the path's others follow
   * @param matters code of what matters to the person, if the dialog knows
   */
  record Suggest(
      LocalizedText text,
      @Nullable String path,
      List<String> channels,
      @Nullable String matters,
      String next)
      implements Node {
    public Suggest {
      channels = List.copyOf(channels);
    }
  }

  /**
   * Offers a person.
   *
   * @param queue id, or null for the one of the path's segment
   * @param next where the dialog goes on when the person says no; null when it ends there
   */
  record Handoff(
      LocalizedText text, @Nullable String queue, LocalizedText reason, @Nullable String next)
      implements Node {}

  /** Walks another dialog, then goes on. */
  record Call(String dialog, String next) implements Node {}

  /** Closes the dialog. */
  record End(LocalizedText text) implements Node {}
}
