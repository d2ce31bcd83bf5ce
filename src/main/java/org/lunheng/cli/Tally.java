package org.lunheng.cli;

import java.util.EnumMap;
import java.util.Map;
import org.lunheng.document.Block;
import org.lunheng.document.Emendation;
import org.lunheng.document.EmendationKind;
import org.lunheng.document.Interview;
import org.lunheng.document.Paragraph;
import org.lunheng.document.Removal;
import org.lunheng.document.RemovalReason;

/**
 * What cleaning did, in figures.
 *
 * @param files how many files
 * @param kept the characters of the text
 * @param removed the characters left out, by reason
 * @param emended how many changes were made, by kind
 * @param offered how many more are only offered, by kind
 * @param uncertain how many blocks have a speaker that the source does not bear out
 */
record Tally(
    int files,
    long kept,
    Map<RemovalReason, Long> removed,
    Map<EmendationKind, Long> emended,
    Map<EmendationKind, Long> offered,
    long uncertain) {

  static Tally nothing() {
    return new Tally(
        0,
        0,
        new EnumMap<>(RemovalReason.class),
        new EnumMap<>(EmendationKind.class),
        new EnumMap<>(EmendationKind.class),
        0);
  }

  static Tally of(Interview interview) {
    Tally tally = nothing();
    long kept = 0;
    for (Block block : interview.blocks()) {
      for (Paragraph paragraph : block.paragraphs()) {
        kept += paragraph.text().codePointCount(0, paragraph.text().length());
      }
    }
    for (Removal removal : interview.apparatus().removals()) {
      tally.removed.merge(removal.reason(), (long) removal.span().length(), Long::sum);
    }
    for (Emendation emendation : interview.apparatus().emendations()) {
      (emendation.certain() ? tally.emended : tally.offered)
          .merge(emendation.kind(), 1L, Long::sum);
    }
    long uncertain = interview.blocks().stream().filter(block -> !block.certain()).count();
    return new Tally(1, kept, tally.removed, tally.emended, tally.offered, uncertain);
  }

  Tally plus(Tally other) {
    return new Tally(
        files + other.files,
        kept + other.kept,
        sum(removed, other.removed),
        sum(emended, other.emended),
        sum(offered, other.offered),
        uncertain + other.uncertain);
  }

  private static <K extends Enum<K>> Map<K, Long> sum(Map<K, Long> some, Map<K, Long> more) {
    Map<K, Long> sum = some.isEmpty() ? more : new EnumMap<>(some);
    if (!some.isEmpty()) {
      more.forEach((key, count) -> sum.merge(key, count, Long::sum));
    }
    return sum;
  }
}
