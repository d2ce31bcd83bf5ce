package org.lunheng.terminal;

import java.util.Map;
import java.util.Set;

/**
 * What the environment says about the terminal.
 *
 * @param depth how many colours to use
 * @param addressable whether the cursor can be placed anywhere, so that a screen can be painted;
 *     where not ({@code TERM} is {@code dumb}, {@code unknown} or missing), only plain text makes
 *     sense
 * @param links whether cells may lead to an address (OSC 8)
 * @param mouse whether the mouse may be asked for: GNU screen holds Escape back then until the next
 *     key, and makes one key of the two
 */
public record TermInfo(ColorDepth depth, boolean addressable, boolean links, boolean mouse) {
  /** Names of terminfo entries without {@code cup}, and what systems say that do not know. */
  private static final Set<String> UNADDRESSABLE =
      Set.of("", "dumb", "unknown", "network", "dialup", "emacs");

  /**
   * Reads the environment: {@code TERM}, {@code COLORTERM} and {@code NO_COLOR} (see <a
   * href="https://no-color.org">no-color.org</a>: it counts when it is not empty).
   *
   * @param environment the environment's variables
   * @param choice what was asked for, which goes before NO_COLOR
   */
  public static TermInfo of(Map<String, String> environment, ColorChoice choice) {
    String term = environment.getOrDefault("TERM", "");
    boolean addressable = !UNADDRESSABLE.contains(term);
    ColorDepth depth = depth(environment, choice, addressable ? term : "dumb");
    boolean screen = isScreen(environment, term);
    boolean links = addressable && !screen && hasLinks(term);
    return new TermInfo(depth, addressable, links, !screen);
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

  /** Whether it is GNU screen, whose name tmux had as well; it may be far away. */
  private static boolean isScreen(Map<String, String> environment, String term) {
    return environment.containsKey("STY")
        || term.startsWith("screen") && !environment.containsKey("TMUX");
  }

  /**
   * Whether a terminal shows OSC 8 as a link or, as it should, not at all. Consoles may show what
   * they do not know, and so may GNU screen.
   */
  private static boolean hasLinks(String term) {
    return !term.startsWith("linux")
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
