package org.lunheng.prose;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lunheng.document.Emendation;
import org.lunheng.document.EmendationKind;
import org.lunheng.document.Interview;
import org.lunheng.document.Removal;

/** What cleaning did to the documents of one package in one script. */
final class Tally {
  private int documents;
  private long bytes;
  private long punctuation;
  private final Map<EmendationKind, Integer> offered = new TreeMap<>();
  private final Map<String, Integer> removedLength = new TreeMap<>();
  private final List<String> harm = new ArrayList<>();
  private final List<String> left = new ArrayList<>();
  private final List<String> offers = new ArrayList<>();

  void add(Document document, Interview interview) {
    documents++;
    bytes += document.chineseBytes();
    for (Emendation emendation : interview.apparatus().emendations()) {
      add(document, emendation);
    }
    for (Removal removal : interview.apparatus().removals()) {
      removedLength.merge(removal.reason().name(), removal.span().length(), Integer::sum);
      left.add(
          removal.reason() + " (" + removal.why() + "): " + document.text().textOf(removal.span()));
    }
  }

  private void add(Document document, Emendation emendation) {
    String place =
        "%s:%d: %s «%s» -> «%s» in: %s"
            .formatted(
                document.text().source().name(),
                emendation.span().line(),
                emendation.kind(),
                emendation.raw(),
                emendation.text(),
                context(document, emendation));
    if (!emendation.certain()) {
      offered.merge(emendation.kind(), 1, Integer::sum);
      offers.add(place);
    } else if (emendation.kind() == EmendationKind.PUNCTUATION) {
      punctuation++;
    } else {
      harm.add(place);
    }
  }

  private static String context(Document document, Emendation emendation) {
    String line = document.text().lines().get(emendation.span().line() - 1);
    int at = line.offsetByCodePoints(0, emendation.span().from());
    return line.substring(Math.max(0, at - 30), Math.min(line.length(), at + 30));
  }

  long bytes() {
    return bytes;
  }

  /** Places where the text was changed, otherwise than in the width of its punctuation. */
  List<String> harm() {
    return harm;
  }

  /** What was left out, one entry a removal. */
  List<String> left() {
    return left;
  }

  /** What was offered. */
  List<String> offers() {
    return offers;
  }

  void print(PrintStream out, String name) {
    out.printf(
        "%-34s %5d %7.2f MB %6d %8d   %s %s%n",
        name, documents, bytes / 1e6, harm.size(), punctuation, offered, removedLength);
  }
}
