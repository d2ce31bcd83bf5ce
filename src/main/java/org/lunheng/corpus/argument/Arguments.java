package org.lunheng.corpus.argument;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Everything that is argued in a library.
 *
 * @param topics in the order they are listed
 */
public record Arguments(List<Topic> topics) {
  /** Nothing is argued. */
  public static final Arguments NONE = new Arguments(List.of());

  public Arguments {
    topics = List.copyOf(topics);
  }

  /** The topic of that id. */
  public Optional<Topic> topic(String id) {
    return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
  }

  /** What a topic is called in a language; its id if it is not there. */
  public String nameOf(String topic, String language) {
    return topic(topic).map(found -> found.name().in(language)).orElse(topic);
  }

  /** All claims, by topic. */
  public List<Claim> claims() {
    return topics.stream().flatMap(topic -> topic.claims().stream()).toList();
  }

  /** The claims made in an interview. */
  public List<Claim> in(String interview) {
    return claims().stream().filter(claim -> claim.interview().equals(interview)).toList();
  }

  /** What other speakers say on a claim's topic. */
  public List<Claim> beside(Claim claim) {
    return related(claim, Claim::isBeside);
  }

  /** The claims of others who take the other side. */
  public List<Claim> against(Claim claim) {
    return related(claim, Claim::disagreesWith);
  }

  /** The claims of others who take the same side. */
  public List<Claim> with(Claim claim) {
    return related(claim, Claim::agreesWith);
  }

  private List<Claim> related(Claim claim, BiPredicate<Claim, Claim> relation) {
    return topic(claim.topic()).stream()
        .flatMap(topic -> topic.claims().stream())
        .filter(other -> relation.test(claim, other))
        .toList();
  }
}
