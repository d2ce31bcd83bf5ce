package org.lunheng.quiz;

import java.io.IOException;
import java.nio.file.Path;

/** Compares many review histories with what the reference implementation of FSRS makes of them. */
public final class FsrsCheck {
  private static final int SHOWN = 20;
  private static final int LEAST = 10_000;

  private FsrsCheck() {}

  /**
   * Fails if anything differs, or if there are too few histories to tell.
   *
   * @param arguments the file that {@code reference.mjs} printed
   */
  public static void main(String[] arguments) throws IOException {
    Comparison comparison = new Comparison();
    Reference.read(Path.of(arguments[0]), comparison::replay);
    System.out.println(comparison);
    comparison.differences().stream().limit(SHOWN).forEach(System.out::println);
    int longTerm = comparison.histories() - comparison.shortTerm();
    boolean enough = Math.min(comparison.shortTerm(), longTerm) >= LEAST;
    if (!enough || !comparison.differences().isEmpty()) {
      System.exit(1);
    }
  }
}
