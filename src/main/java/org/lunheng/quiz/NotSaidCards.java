package org.lunheng.quiz;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Stance;

/**
 * Which of these claims does a speaker not make? The right answer is somebody else's claim on a
 * topic that the speaker has a view on too, but not that one. No topic stands out, and no length.
 */
record NotSaidCards(Material material) implements Maker {
  /** How many times as long as another option one may be, in any language. */
  private static final double LONGEST = 1.6;

  @Override
  public CardKind kind() {
    return CardKind.NOT_SAID;
  }

  @Override
  public Stream<Card> cards() {
    return material
        .topics()
        .flatMap(topic -> material.speakers(topic).stream().flatMap(s -> cards(topic, s)));
  }

  @Override
  public Question question(Card card, Draw draw, Wording wording) {
    String speaker = card.speakers().get(0);
    Claim foreign = card.claims().get(0);
    Option right = option(foreign, wording);
    List<List<Option>> wrong =
        List.of(
            options(onTopic(speaker, foreign), wording),
            options(perTopic(draw.chance().shuffled(elsewhere(speaker, foreign))), wording));
    String name = material.cast().get(speaker).label(wording);
    return new Question(
        card,
        wording.messages().get("quiz.not-said", name),
        List.of(),
        draw.around(right, wrong),
        right);
  }

  /** One card for each rival, with the first claim that the speaker would not make. */
  private Stream<Card> cards(String topic, String speaker) {
    Map<String, Claim> foreign = new LinkedHashMap<>();
    material.speakers(topic).stream()
        .filter(other -> !other.equals(speaker))
        .flatMap(other -> material.on(topic, other).stream())
        .filter(claim -> isForeign(claim, speaker))
        .forEach(claim -> foreign.putIfAbsent(claim.speaker(), claim));
    Claim own = material.on(topic, speaker).get(0);
    return foreign.values().stream()
        .map(claim -> Card.on(kind(), List.of(speaker), List.of(claim, own), null));
  }

  private boolean isForeign(Claim claim, String speaker) {
    if (!isShown(claim) || material.mightClaim(speaker, claim)) {
      return false;
    }
    int near = onTopic(speaker, claim).size();
    return near > 0 && near + perTopic(elsewhere(speaker, claim)).size() >= FEWEST - 1;
  }

  private List<Claim> onTopic(String speaker, Claim foreign) {
    return fitting(speaker, foreign).filter(c -> c.topic().equals(foreign.topic())).toList();
  }

  private List<Claim> elsewhere(String speaker, Claim foreign) {
    return fitting(speaker, foreign).filter(c -> !c.topic().equals(foreign.topic())).toList();
  }

  /** What a speaker says that could stand beside a claim of somebody else. */
  private Stream<Claim> fitting(String speaker, Claim foreign) {
    return material.of(speaker).stream()
        .filter(claim -> areOfLikeLength(claim, foreign))
        .filter(this::isShown);
  }

  /** Questions are of another form than views, and a name would tell too much. */
  private boolean isShown(Claim claim) {
    return claim.stance() != Stance.NEUTRAL
        && !ClaimCards.any(claim.summary(), material.cast()::namesAnybody);
  }

  private static List<Claim> perTopic(List<Claim> claims) {
    Set<String> topics = new HashSet<>();
    return claims.stream().filter(claim -> topics.add(claim.topic())).toList();
  }

  private static boolean areOfLikeLength(Claim one, Claim other) {
    return areLike(one.summary().en(), other.summary().en())
        && areLike(one.summary().hans(), other.summary().hans())
        && areLike(one.summary().hant(), other.summary().hant());
  }

  private static boolean areLike(String one, String other) {
    double ratio = (double) one.length() / other.length();
    return ratio <= LONGEST && 1 / ratio <= LONGEST;
  }

  private List<Option> options(List<Claim> claims, Wording wording) {
    return claims.stream().map(claim -> option(claim, wording)).toList();
  }

  private Option option(Claim claim, Wording wording) {
    return new Option(claim.id(), claim.summary().in(wording.language()), Exhibit.of(claim));
  }
}
