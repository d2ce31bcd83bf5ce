package org.lunheng.app;

import java.util.Set;
import org.lunheng.document.Problem;

/**
 * What a visitor of a host may hear of why something is not kept or cannot be read there: the kind
 * of trouble, which they can make something of, and nothing of files, servers and settings.
 */
public final class HostStore {
  private static final String PREFIX = "problem.";
  private static final String ANY = "problem.host-store";
  private static final String FULL = "problem.host-full";
  private static final String AWAY = "problem.host-away";
  private static final String SLOW = "problem.host-slow";
  private static final String FIXED = "problem.host-fixed";

  private static final Set<String> MESSAGES = Set.of(ANY, FULL, AWAY, SLOW, FIXED);

  private HostStore() {}

  /** The same trouble for a visitor. */
  public static Problem told(Problem problem) {
    return Problem.of("", 0, message(problem.key()).substring(PREFIX.length()));
  }

  /** Whether somebody has heard of trouble in this way. */
  static boolean isTold(Problem problem) {
    return MESSAGES.contains(PREFIX + problem.key());
  }

  /** Whether a problem is one of a database, of whatever kind. */
  public static boolean isMeant(Problem problem) {
    return problem.key().startsWith("database-") || problem.key().startsWith("store-");
  }

  private static String message(String key) {
    return switch (key) {
      case "database-full", "store-full" -> FULL;
      case "store-unreachable", "store-lost", "store-refused", "store-missing" -> AWAY;
      case "database-busy", "store-slow", "store-crowded" -> SLOW;
      case "database-forbidden", "store-forbidden", "store-read-only" -> FIXED;
      default -> ANY;
    };
  }
}
