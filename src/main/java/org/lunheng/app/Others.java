package org.lunheng.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Stance;
import org.lunheng.corpus.argument.Topic;

/**
 * What else is said on a claim's topic: first what disagrees, then what agrees, then what else
 * others say (that which takes no side last), then what they report, then what the same speaker
 * says.
 */
final class Others {
  private Others() {}

  /** The first claim of every other speaker. */
  static List<Claim> speakers(Arguments arguments, Claim claim) {
    List<Claim> firsts = new ArrayList<>();
    Set<String> speakers = new HashSet<>(Set.of(claim.speaker()));
    for (Claim other : ranked(arguments, claim).toList()) {
      if (speakers.add(other.speaker())) {
        firsts.add(other);
      }
    }
    return firsts;
  }

  /** The first claim in an interview. */
  static Optional<Claim> in(String interview, Arguments arguments, Claim claim) {
    return ranked(arguments, claim).filter(o -> o.interview().equals(interview)).findFirst();
  }

  private static Stream<Claim> ranked(Arguments arguments, Claim claim) {
    return arguments.topic(claim.topic()).map(Topic::claims).orElse(List.of()).stream()
        .filter(other -> !other.id().equals(claim.id()))
        .sorted(Comparator.comparingInt(other -> rank(claim, other)));
  }

  private static int rank(Claim claim, Claim other) {
    if (claim.speaker().equals(other.speaker())) {
      return 5;
    }
    if (other.isReported()) {
      return 4;
    }
    if (claim.disagreesWith(other)) {
      return 0;
    }
    boolean sides = other.stance() != Stance.NEUTRAL;
    return claim.agreesWith(other) ? 1 : sides ? 2 : 3;
  }
}
