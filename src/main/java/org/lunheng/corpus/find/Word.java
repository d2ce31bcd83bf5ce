package org.lunheng.corpus.find;

import java.util.ArrayList;
import java.util.List;

/**
 * One of several words, in each text taken the strictest way that finds it there: as it was typed,
 * or else as pinyin.
 *
 * @param ways the strictest first
 */
record Word(List<Places> ways) {
  Word {
    ways = List.copyOf(ways);
  }

  /** Whether it may stand in a text with such initials. */
  boolean mayBeIn(InitialPairs pairs) {
    return ways.stream().anyMatch(way -> way.mayBeIn(pairs));
  }

  /** Where it stands in a folded text. */
  private List<Place> in(String folded) {
    for (Places way : ways) {
      List<Place> places = new ArrayList<>();
      way.in(folded, (from, to) -> places.add(new Place(from, to)));
      if (!places.isEmpty()) {
        return places;
      }
    }
    return List.of();
  }

  private record Place(int from, int to) {}

  /** All words, nowhere unless they are all there; where two begin, the longer one counts. */
  static Places all(List<Word> words) {
    return new Places() {
      @Override
      public void in(String folded, Sink sink) {
        List<Place> all = new ArrayList<>();
        for (Word word : words) {
          List<Place> places = word.in(folded);
          if (places.isEmpty()) {
            return;
          }
          all.addAll(places);
        }
        apart(all, sink);
      }

      @Override
      public boolean mayBeIn(InitialPairs pairs) {
        return words.stream().allMatch(word -> word.mayBeIn(pairs));
      }
    };
  }

  private static void apart(List<Place> all, Places.Sink sink) {
    all.sort((one, other) -> one.from != other.from ? one.from - other.from : other.to - one.to);
    int end = 0;
    for (Place place : all) {
      if (place.from >= end) {
        sink.add(place.from, place.to);
        end = place.to;
      }
    }
  }
}
