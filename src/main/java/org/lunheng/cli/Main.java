package org.lunheng.cli;

/** The program's entrance. */
public final class Main {
  private Main() {}

  /** Runs the program. */
  public static void main(String[] arguments) {
    System.exit(0);
  }
}
