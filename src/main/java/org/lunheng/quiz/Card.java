package org.lunheng.quiz;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.lunheng.corpus.argument.Claim;

/**
 * Something to be remembered. Its id depends on what it rests on alone, not on any wording, so that
 * summaries, names and options can be corrected without losing what is known of the reader.
 *
 * @param id made from the kind, the ids of claims or of the paragraph, and the quotation
 * @param topic the topic's id, or null if nobody has said what it is about
 * @param speakers the ids of the participants it is about, the one asked for first
 * @param claims what it rests on, the one asked for first
 * @param quotation the words it rests on, or null
 */
public record Card(
    String id,
    CardKind kind,
    String topic,
    List<String> speakers,
    List<Claim> claims,
    Quotation quotation) {
  /** 96 bits: with a million cards two of them share an id once in 10^17 libraries. */
  private static final int ID_BYTES = 12;

  private static final String BETWEEN_PARTS = "\u001F";

  public Card {
    speakers = List.copyOf(speakers);
    claims = List.copyOf(claims);
  }

  /** A card that rests on claims, and maybe on one quotation of them. */
  static Card on(CardKind kind, List<String> speakers, List<Claim> claims, Quotation quotation) {
    Stream<String> ids = claims.stream().map(Claim::id);
    return new Card(
        id(kind, ids, quotation), kind, claims.get(0).topic(), speakers, claims, quotation);
  }

  /**
   * A card that rests on a quotation alone.
   *
   * @param claims those that it bears out, which do not count for the id
   */
  static Card on(CardKind kind, Quotation quotation, List<Claim> claims) {
    String topic = claims.isEmpty() ? null : claims.get(0).topic();
    Stream<String> ids = Stream.of(quotation.interview(), quotation.paragraph());
    List<String> speakers = List.of(quotation.speaker());
    return new Card(id(kind, ids, quotation), kind, topic, speakers, claims, quotation);
  }

  /** Whether it is about a participant. */
  public boolean isAbout(String speaker) {
    return speakers.contains(speaker);
  }

  private static String id(CardKind kind, Stream<String> ids, Quotation quotation) {
    Stream<String> quoted = Stream.ofNullable(quotation).map(Quotation::text);
    List<String> parts =
        Stream.of(Stream.of(kind.key()), ids, quoted).flatMap(part -> part).toList();
    byte[] hash = sha256(String.join(BETWEEN_PARTS, parts).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(Arrays.copyOf(hash, ID_BYTES));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
