package org.lunheng.app;

import java.util.List;
import java.util.stream.Stream;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.text.Folding;
import org.lunheng.text.Translations;

/**
 * Which claims and topics the topic map shows.
 *
 * @param interview the id of the only interview whose claims count, or null for all
 * @param stance the stances that count
 * @param words what the name and the proposition of a topic together have to contain, in any
 *     language; blank for all topics
 */
public record TopicFilter(String interview, StanceChoice stance, String words) {
  /** Everything is shown. */
  public static final TopicFilter NONE = new TopicFilter(null, StanceChoice.ALL, "");

  /** Whether everything is shown. */
  public boolean isNone() {
    return interview == null && stance == StanceChoice.ALL && words.isBlank();
  }

  TopicFilter withInterview(String other) {
    return new TopicFilter(other, stance, words);
  }

  TopicFilter withStance(StanceChoice other) {
    return new TopicFilter(interview, other, words);
  }

  TopicFilter withWords(String other) {
    return new TopicFilter(interview, stance, other);
  }

  /** The claims on a topic that are shown, reported views among them. */
  List<Claim> claims(Topic topic) {
    return topic.claims().stream()
        .filter(this::isInInterview)
        .filter(claim -> stance.only() == null || claim.stance() == stance.only())
        .toList();
  }

  /** Whether some support and some oppose a topic, as far as the interview goes. */
  boolean isContested(Topic topic) {
    return Tally.of(topic.claims().stream().filter(this::isInInterview).toList()).isContested();
  }

  /** Whether a topic is shown if there are claims to show. */
  boolean admits(Topic topic, Folding folding) {
    return (stance != StanceChoice.CONTESTED || isContested(topic)) && hasWords(topic, folding);
  }

  private boolean isInInterview(Claim claim) {
    return interview == null || claim.interview().equals(interview);
  }

  private boolean hasWords(Topic topic, Folding folding) {
    if (words.isBlank()) {
      return true;
    }
    String all = folding.of(inAllLanguages(topic.name()) + inAllLanguages(topic.proposition()));
    return Stream.of(folding.of(words.strip()).split("\\s+")).allMatch(word -> begins(all, word));
  }

  /** Whether a word stands somewhere; one in Latin letters where a word begins. */
  private static boolean begins(String text, String word) {
    int at = text.indexOf(word);
    while (at > 0
        && Folding.isOfLatinWord(text.charAt(at - 1))
        && Folding.isOfLatinWord(text.charAt(at))) {
      at = text.indexOf(word, at + 1);
    }
    return at >= 0;
  }

  private static String inAllLanguages(Translations words) {
    return String.join("\n", words.en(), words.hans(), words.hant(), "");
  }
}
