package fi.luotsi.knowledge;

import java.util.List;

/**
 * The features of one text: a bag for each of its words, which other texts with the word share, and
 * one for its phrases.
 */
record TextFeatures(List<FeatureBag> bags) {

  TextFeatures {
    bags = List.copyOf(bags);
  }

  int size() {
    int size = 0;
    for (FeatureBag bag : bags) {
      size += bag.size();
    }
    return size;
  }
}
