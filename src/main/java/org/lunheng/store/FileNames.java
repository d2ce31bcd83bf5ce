package org.lunheng.store;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Names of files in Chinese, also where the locale knows none of their characters, as in a
 * container without LANG. There Java neither makes a path of such a name nor a name of such a path,
 * but a path and its URI become each other byte for byte.
 */
public final class FileNames {
  private static final char LOST = '\uFFFD';
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final String UNRESERVED = "-._~/";

  private FileNames() {}

  /**
   * The path of a name.
   *
   * @throws InvalidPathException if there can be no such path
   */
  public static Path path(String name) {
    return resolve(Path.of(""), name);
  }

  /**
   * The path of a name in a folder.
   *
   * @throws InvalidPathException if there can be no such path
   */
  public static Path resolve(Path folder, String name) {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException e) {
      return resolveBytes(folder, name, e);
    }
  }

  /** The name of a path as it was given or found. */
  public static String of(Path path) {
    String name = path.toString();
    if (name.indexOf(LOST) < 0) {
      return name;
    }
    String known = withoutSlash(path.toUri().getPath());
    String here = HERE.toUri().getPath();
    return !path.isAbsolute() && known.startsWith(here) ? known.substring(here.length()) : known;
  }

  private static Path resolveBytes(Path folder, String name, InvalidPathException e) {
    boolean absolute = name.startsWith("/");
    String base = absolute ? "file://" : withoutSlash(folder.toUri().toString()) + "/";
    try {
      Path path = Path.of(URI.create(base + escaped(name)));
      return absolute || folder.isAbsolute() ? path : HERE.relativize(path);
    } catch (IllegalArgumentException stillNoPath) {
      throw e;
    }
  }

  private static String escaped(String name) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b > 0 && (Character.isLetterOrDigit(b) || UNRESERVED.indexOf(b) >= 0);
      escaped.append(plain ? Character.toString(b) : String.format("%%%02X", b));
    }
    return escaped.toString();
  }

  private static String withoutSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
