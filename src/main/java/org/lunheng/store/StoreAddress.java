package org.lunheng.store;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lunheng.document.Problem;

/**
 * Where a host keeps what is of its readers: a folder, or a PostgreSQL database as its driver
 * writes it ({@code jdbc:postgresql://host:port/database?option=value}). The password is never a
 * part of it, since everybody on the host sees the arguments of programs: it is in {@code
 * LUNHENG_STORE_PASSWORD}, in the file that {@code LUNHENG_STORE_PASSWORD_FILE} names, or in {@code
 * PGPASSWORD}.
 */
public final class StoreAddress {
  /** Names the place where no option does. */
  public static final String VARIABLE = "LUNHENG_STORE";

  private static final String PASSWORD = "LUNHENG_STORE_PASSWORD";
  private static final String PASSWORD_FILE = "LUNHENG_STORE_PASSWORD_FILE";
  private static final String POSTGRESQL = "jdbc:postgresql://";

  private final String text;
  private final Path folder;
  private final String user;
  private final String password;

  private StoreAddress(String text, Path folder, String user, String password) {
    this.text = text;
    this.folder = folder;
    this.user = user;
    this.password = password;
  }

  /**
   * The place that an option names or, where there is none, the environment.
   *
   * @param given the option's value, or null
   * @return empty if neither names one
   * @throws ProblemException if it is no such place, if it has a password in it, or if the file
   *     with the password cannot be read
   */
  public static Optional<StoreAddress> of(String given, Map<String, String> environment)
      throws ProblemException {
    String text = given == null ? environment.getOrDefault(VARIABLE, "") : given;
    if (given == null && text.isEmpty()) {
      return Optional.empty();
    }
    if (text.startsWith(POSTGRESQL)) {
      refusePassword(text);
      return Optional.of(
          new StoreAddress(text, null, environment.get("PGUSER"), password(environment)));
    }
    return Optional.of(new StoreAddress(text, folder(text), null, null));
  }

  /** What is like a URL may have a password in it, and is not repeated. */
  private static Path folder(String text) throws ProblemException {
    boolean url = text.contains("://") || text.toLowerCase(Locale.ROOT).startsWith("jdbc:");
    try {
      if (!url && !text.isBlank()) {
        return FileNames.path(text);
      }
    } catch (InvalidPathException e) {
      // told below
    }
    throw new ProblemException(Problem.of("--store", 0, "store-unknown"));
  }

  private static void refusePassword(String text) throws ProblemException {
    int options = text.indexOf('?');
    boolean secret = withoutOptions(text).indexOf('@') >= 0;
    if (options >= 0) {
      for (String option : text.substring(options + 1).split("&")) {
        secret |= isPassword(option);
      }
    }
    if (secret) {
      throw new ProblemException(Problem.of("--store", 0, "store-password-shown"));
    }
  }

  private static boolean isPassword(String option) {
    String name = option.split("=", 2)[0];
    try {
      name = URLDecoder.decode(name, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // as it is written
    }
    return name.toLowerCase(Locale.ROOT).contains("password");
  }

  private static String withoutOptions(String text) {
    int options = text.indexOf('?');
    return options < 0 ? text : text.substring(0, options);
  }

  private static String password(Map<String, String> environment) throws ProblemException {
    String password = environment.get(PASSWORD);
    String file = environment.get(PASSWORD_FILE);
    if (password == null && file != null) {
      return fromFile(file);
    }
    return password == null ? environment.get("PGPASSWORD") : password;
  }

  /** What is in the file but for the end of its only line. */
  private static String fromFile(String file) throws ProblemException {
    try {
      return Files.readString(FileNames.path(file)).replaceFirst("\\R\\z", "");
    } catch (IOException e) {
      throw new ProblemException(Failures.unreadable(file, e));
    } catch (InvalidPathException e) {
      throw new ProblemException(Problem.of(file, 0, "file-missing"));
    }
  }

  /** Whether several hosts may share it. */
  public boolean isShared() {
    return folder == null;
  }

  /** The folder; null if it is none. */
  Path folder() {
    return folder;
  }

  /** What the driver takes, without user and password. */
  String url() {
    return text;
  }

  /** Who connects, or null where the address or the system says it. */
  String user() {
    return user;
  }

  /** What proves that, or null. */
  String password() {
    return password;
  }

  /** Without options and without anything secret. */
  @Override
  public String toString() {
    return folder == null ? withoutOptions(text) : FileNames.of(folder);
  }
}
