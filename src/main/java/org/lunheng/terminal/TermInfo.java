package org.lunheng.terminal;

import java.util.Map;

/**
 * What the environment says about the terminal.
 *
 * @param depth how many colours to use
 * @param addressable whether the cursor can be placed anywhere, so that a screen can be painted;
 *     where not ({@code TERM} is {@code dumb} or missing), only plain text makes sense
 * @param links whether cells may lead to an address (OSC 8)
 */
public record TermInfo(ColorDepth depth, boolean addressable, boolean links) {

  /**
   * Reads the environment: {@code TERM}, {@code COLORTERM} and {@code NO_COLOR} (see <a
   * href="https://no-color.org">no-color.org</a>: it counts when it is not empty).
   *
   * @param environment the environment's variables
   * @param choice what was asked for, which goes before NO_COLOR
   */
  public static TermInfo of(Map<String, String> environment, ColorChoice choice) {
    String term = environment.getOrDefault("TERM", "");
    boolean addressable = !term.isEmpty() && !term.equals("dumb");
    ColorDepth depth = depth(environment, choice, addressable ? term : "dumb");
    return new TermInfo(depth, addressable, addressable && hasLinks(environment, term));
  }

  private static ColorDepth depth(
      Map<String, String> environment, ColorChoice choice, String term) {
    boolean unwanted =
        choice == ColorChoice.NEVER
            || choice == ColorChoice.AUTO && !environment.getOrDefault("NO_COLOR", "").isEmpty();
    if (unwanted) {
      return ColorDepth.NONE;
    }
    ColorDepth depth = depth(term, environment.getOrDefault("COLORTERM", ""));
    boolean atLeastSixteen = choice == ColorChoice.ALWAYS && depth == ColorDepth.NONE;
    return atLeastSixteen ? ColorDepth.ANSI16 : depth;
  }

  private static ColorDepth depth(String term, String colorTerm) {
    if (term.equals("dumb") || term.startsWith("vt") || term.endsWith("-mono")) {
      return ColorDepth.NONE;
    }
    if (colorTerm.equals("truecolor") || colorTerm.equals("24bit") || term.endsWith("-direct")) {
      return ColorDepth.TRUE_COLOR;
    }
    return has256(term) ? ColorDepth.XTERM256 : ColorDepth.ANSI16;
  }

  /**
   * Whether a terminal shows OSC 8 as a link or, as it should, not at all. GNU screen and consoles
   * may show what they do not know.
   */
  private static boolean hasLinks(Map<String, String> environment, String term) {
    boolean screen = term.startsWith("screen") && !environment.containsKey("TMUX");
    return !screen
        && !term.startsWith("linux")
        && !term.startsWith("vt")
        && !term.startsWith("cons")
        && !term.startsWith("ansi");
  }

  /** Names of terminfo entries whose {@code colors} is 256 or more. */
  private static boolean has256(String term) {
    return term.contains("256color")
        || term.startsWith("xterm-kitty")
        || term.startsWith("xterm-ghostty")
        || term.startsWith("alacritty")
        || term.startsWith("foot")
        || term.startsWith("wezterm")
        || term.startsWith("contour");
  }
}
