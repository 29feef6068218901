package fi.luotsi.guidance;

import fi.luotsi.language.Language;
import fi.luotsi.search.Candidate;
import fi.luotsi.search.Evidence;
import fi.luotsi.search.Lessons;
import fi.luotsi.search.PathSearch;
import fi.luotsi.search.ReadWord;
import fi.luotsi.search.SituationMatch;
import java.util.List;
import java.util.Set;

/** A search that finds only some of the paths that were learned. */
record SearchWithin(PathSearch search, Set<String> paths) implements PathSearch {

  SearchWithin {
    paths = Set.copyOf(paths);
  }

  @Override
  public List<Candidate> search(String text, Language language) {
    return search.search(text, language).stream()
        .filter(candidate -> paths.contains(candidate.path()))
        .toList();
  }

  @Override
  public List<SituationMatch> situations(String text, Language language) {
    return search.situations(text, language);
  }

  @Override
  public List<Evidence> evidenceOfSituation(String text, Language language, String situation) {
    return search.evidenceOfSituation(text, language, situation);
  }

  @Override
  public List<Double> likeness(String text, Language language, List<String> others) {
    return search.likeness(text, language, others);
  }

  @Override
  public List<Evidence> evidence(String text, Language language, String path) {
    return paths.contains(path) ? search.evidence(text, language, path) : List.of();
  }

  @Override
  public List<ReadWord> words(String text, Language language) {
    return search.words(text, language);
  }

  @Override
  public PathSearch knowing(Lessons newer) {
    return new SearchWithin(search.knowing(newer), paths);
  }
}
