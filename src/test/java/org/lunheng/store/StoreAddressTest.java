package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.document.Problem;

class StoreAddressTest {
  private static final String URL = "jdbc:postgresql://db.example.org:5433/readers";

  @TempDir Path home;

  private static StoreAddress of(String text) throws ProblemException {
    return StoreAddress.of(text, Map.of("LUNHENG_STORE_PASSWORD", "geheim")).orElseThrow();
  }

  private static Problem problem(String text) {
    return assertThrows(ProblemException.class, () -> of(text)).problem();
  }

  @Test
  void aFolderIsAFolder() throws Exception {
    StoreAddress address = of("/srv/论衡");
    assertEquals(Path.of("/srv/论衡"), address.folder());
    assertFalse(address.isShared());
    assertEquals("/srv/论衡", address.toString());
  }

  @Test
  void theOptionGoesBeforeTheEnvironment() throws Exception {
    Map<String, String> environment = Map.of("LUNHENG_STORE", "/variable");
    assertEquals("/given", StoreAddress.of("/given", environment).orElseThrow().toString());
    assertEquals("/variable", StoreAddress.of(null, environment).orElseThrow().toString());
    assertEquals(Optional.empty(), StoreAddress.of(null, Map.of()));
    assertEquals(Optional.empty(), StoreAddress.of(null, Map.of("LUNHENG_STORE", "")));
  }

  @Test
  void aDatabaseKeepsItsOptionsForTheDriverAlone() throws Exception {
    String text = URL + "?sslmode=verify-full&user=reader";
    StoreAddress address = of(text);
    assertTrue(address.isShared());
    assertEquals(text, address.url());
    assertEquals(URL, address.toString());
  }

  @Test
  void thePasswordComesFromTheEnvironmentOrAFile() throws Exception {
    Path file = Files.writeString(home.resolve("secret"), " from a file\r\n");
    Map<String, String> all =
        Map.of(
            "LUNHENG_STORE_PASSWORD",
            "own",
            "LUNHENG_STORE_PASSWORD_FILE",
            file.toString(),
            "PGPASSWORD",
            "libpq");
    assertEquals("own", StoreAddress.of(URL, all).orElseThrow().password());
    Map<String, String> two =
        Map.of("LUNHENG_STORE_PASSWORD_FILE", file.toString(), "PGPASSWORD", "libpq");
    assertEquals(" from a file", StoreAddress.of(URL, two).orElseThrow().password());
    Map<String, String> one = Map.of("PGPASSWORD", "libpq", "PGUSER", "reader");
    assertEquals("libpq", StoreAddress.of(URL, one).orElseThrow().password());
    assertEquals("reader", StoreAddress.of(URL, one).orElseThrow().user());
    assertNull(StoreAddress.of(URL, Map.of()).orElseThrow().password());
  }

  @Test
  void aFileThatCannotBeReadIsTold() {
    Map<String, String> environment =
        Map.of("LUNHENG_STORE_PASSWORD_FILE", home.resolve("none").toString());
    Problem problem =
        assertThrows(ProblemException.class, () -> StoreAddress.of(URL, environment)).problem();
    assertEquals(Problem.of(home.resolve("none").toString(), 0, "file-missing"), problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://reader:geheim@db.example.org/readers",
        "jdbc:postgresql://db.example.org/readers?password=geheim",
        "jdbc:postgresql://db.example.org/readers?user=x&password=geheim",
        "jdbc:postgresql://db.example.org/readers?user=x&pass%77ord=geheim",
        "jdbc:postgresql://db.example.org/readers?PASSWORD=geheim",
        "jdbc:postgresql://db.example.org/readers?sslpassword=geheim",
      })
  void aPasswordInTheAddressIsRefusedAndNotRepeated(String text) {
    assertEquals(Problem.of("--store", 0, "store-password-shown"), problem(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "postgresql://reader:geheim@db.example.org/readers",
        "jdbc:mysql://db.example.org/readers?password=geheim",
        "jdbc:postgresql:readers",
        "JDBC:POSTGRESQL:geheim",
        "a\0b",
      })
  void whatIsNeitherIsRefusedAndNotRepeated(String text) {
    assertEquals(Problem.of("--store", 0, "store-unknown"), problem(text));
  }

  @Test
  void nothingThatIsPrintedHasThePassword() throws Exception {
    assertFalse(of(URL).toString().contains("geheim"));
    assertFalse(of(URL).url().contains("geheim"));
  }
}
