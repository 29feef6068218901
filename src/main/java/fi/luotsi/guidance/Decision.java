package fi.luotsi.guidance;

import fi.luotsi.dialog.DialogStep;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.safety.Danger;
import fi.luotsi.search.Candidate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was decided to do in one turn. */
sealed interface Decision {

  /** Ids of the service paths that the message is taken to be about, the last one last. */
  default List<String> topics() {
    return List.of();
  }

  /**
   * Danger: the right number leads, whatever else was said.
   *
   * @param beside what the message is likely about besides, best first; empty in danger that is now
   */
  record Alarm(Danger danger, List<Candidate> beside) implements Decision {

    public Alarm {
      beside = List.copyOf(beside);
    }
  }

  /** A scripted dialog said something. */
  record Walk(DialogStep step, Beginning beginning) implements Decision {}

  /** What a dialog's first words follow. */
  sealed interface Beginning {

    /** It goes on; nothing precedes its words. */
    record None() implements Beginning {}

    /** The first candidate is certain and the dialog is its own: the path is answered too. */
    record ByPath(List<Candidate> candidates) implements Beginning {

      public ByPath {
        candidates = List.copyOf(candidates);
      }
    }

    /** The words themselves began it; the candidates are what they may also be about. */
    record ByWords(List<Candidate> candidates) implements Beginning {

      public ByWords {
        candidates = List.copyOf(candidates);
      }
    }
  }

  /**
   * A service path answers; the first candidate is it, the others are what it may be taken for.
   *
   * @param person why a person is offered besides: the conversation has come to more kinds of need
   *     than one desk can hold, or the matter may be the person's own case; null when none is
   */
  record Answer(List<Candidate> candidates, @Nullable Reason person) implements Decision {

    public Answer {
      candidates = List.copyOf(candidates);
    }

    @Override
    public List<String> topics() {
      return List.of(candidates.getFirst().path());
    }
  }

  /** A question about the path talked of is answered within it. */
  record GoOn(FollowUp followUp) implements Decision {

    @Override
    public List<String> topics() {
      return List.of(followUp.path());
    }
  }

  /**
   * It is asked which of up to three was meant.
   *
   * @param person why a person is offered besides; null when none is
   */
  record Clarify(List<Candidate> candidates, @Nullable Reason person) implements Decision {

    private static final double LIKELIER_THAN_NOT = 0.5;

    public Clarify {
      candidates = List.copyOf(candidates);
    }

    @Override
    public List<String> topics() {
      return candidates.stream()
          .filter(candidate -> candidate.match() >= LIKELIER_THAN_NOT)
          .map(Candidate::path)
          .toList();
    }
  }

  /** It was about several things at once; it is asked which to begin with, the urgent first. */
  record SeveralNeeds(List<Candidate> needs) implements Decision {

    public SeveralNeeds {
      needs = List.copyOf(needs);
    }

    @Override
    public List<String> topics() {
      return needs.reversed().stream().map(Candidate::path).toList();
    }
  }

  /**
   * A person is offered.
   *
   * @param candidates service paths that the matter is about, best first
   * @param queue id, or null for the one that fits the matter
   */
  record OfferPerson(Reason reason, List<Candidate> candidates, @Nullable String queue)
      implements Decision {

    public OfferPerson {
      candidates = List.copyOf(candidates);
    }

    @Override
    public List<String> topics() {
      int most = reason == Reason.MANY_NEEDS ? candidates.size() : Math.min(1, candidates.size());
      return candidates.subList(0, most).reversed().stream().map(Candidate::path).toList();
    }
  }

  /** The citizen agreed to a person. */
  record EnterQueue(String queue, Reason reason) implements Decision {}

  /** The citizen did not want a person after all. */
  record PersonDeclined() implements Decision {}

  /** Manners: thanks, greetings, "are you a robot". */
  record SmallTalk(String id) implements Decision {

    private static final String LANGUAGE = "language-";

    /** The locale that the person asks to be answered in, as {@code language-sv} does. */
    Optional<ContentLocale> asksFor() {
      return id.startsWith(LANGUAGE)
          ? ContentLocale.ofCode(id.substring(LANGUAGE.length()))
          : Optional.empty();
    }
  }

  /** A sentence of the bot's own about the conversation itself: the language, a dialog left. */
  record Remark(String key) implements Decision {}

  /**
   * It was not understood; {@code times} in a row with this one.
   *
   * @param perhaps what it may be about all the same, best first
   * @param person why a person is offered besides; null when none is
   */
  record Misunderstood(int times, List<Candidate> perhaps, @Nullable Reason person)
      implements Decision {

    public Misunderstood {
      perhaps = List.copyOf(perhaps);
    }
  }

  /**
   * The answer to a dialog's question was not understood: it is asked again, with a remark before
   * it.
   */
  record AskAgain(DialogStep step, String remark, List<String> values) implements Decision {

    public AskAgain {
      values = List.copyOf(values);
    }
  }

  /** Why a person is offered. */
  enum Reason {
    ASKED("asked"),
    OWN_CASE("own-case"),
    LIKELY_OWN_CASE("own-case"),
    MANY_NEEDS("many-needs"),
    NOT_UNDERSTOOD("not-understood"),
    DIALOG("dialog");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    /** As on the wire, where the likely own case is an own case too. */
    String code() {
      return code;
    }

    static Reason ofCode(String code) {
      for (Reason reason : values()) {
        if (reason.code.equals(code)) {
          return reason;
        }
      }
      throw new IllegalArgumentException("Unknown reason " + code);
    }
  }
}
