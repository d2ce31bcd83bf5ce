package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.store.Bundles;
import org.lunheng.store.ProblemException;

class HostKeysTest {
  @TempDir Path folder;

  @Test
  void aKeyIsMadeOnceForItsOwnerAlone() throws Exception {
    Path file = folder.resolve("new").resolve("host_key");

    KeyPair first = HostKeys.at(file);
    byte[] bytes = Files.readAllBytes(file);
    KeyPair second = HostKeys.at(file);

    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(HostKeys.fingerprint(first), HostKeys.fingerprint(second));
    assertArrayEquals(bytes, Files.readAllBytes(file));
    try (Stream<Path> left = Files.list(file.getParent())) {
      assertEquals(List.of(file), left.toList());
    }
  }

  @Test
  void openSshReadsTheKeyAndHasTheSameFingerprint() throws Exception {
    Path file = folder.resolve("host_key");
    KeyPair key = HostKeys.at(file);

    assertEquals(OpenSsh.fingerprint(file), HostKeys.fingerprint(key));
  }

  @Test
  void aKeyOfOpenSshIsTaken() throws Exception {
    Path file = OpenSsh.key(folder, "made", "ed25519");

    assertEquals(OpenSsh.fingerprint(file), HostKeys.fingerprint(HostKeys.at(file)));
  }

  @Test
  void serversThatStartAtOnceHaveOneKey() throws Exception {
    Path file = folder.resolve("host_key");
    ExecutorService starting = Executors.newFixedThreadPool(8);
    try {
      List<Callable<String>> starts = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        starts.add(() -> HostKeys.fingerprint(HostKeys.at(file)));
      }
      Set<String> seen = new HashSet<>();
      for (Future<String> start : starting.invokeAll(starts)) {
        seen.add(start.get());
      }
      assertEquals(Set.of(OpenSsh.fingerprint(file)), seen);
    } finally {
      starting.shutdownNow();
    }
  }

  @Test
  void aKeyThatOthersCanReadIsNotUsed() throws Exception {
    Path file = folder.resolve("host_key");
    HostKeys.at(file);
    for (String mode : List.of("rw-r-----", "rw----r--", "rw--w----")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
      assertEquals("host-key-open", problem(file));
    }
  }

  @Test
  void whatIsNoEd25519KeyIsNotUsed() throws Exception {
    Path rsa = OpenSsh.key(folder, "rsa", "rsa", "-b", "2048");
    Path locked = OpenSsh.key(folder, "locked", "ed25519", "-N", "secret");
    Path empty = ownersFile("empty", "");
    Path broken = ownersFile("broken", "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n");
    Path half = ownersFile("half", Files.readString(locked).substring(0, 100));
    for (Path file : List.of(rsa, locked, empty, broken, half)) {
      assertEquals("host-key-unusable", problem(file), file::toString);
    }
  }

  @Test
  void placesWhereNoKeyCanBeAreTold() throws Exception {
    assertEquals("file-is-folder", problem(folder));
    Path file = ownersFile("file", "");
    assertEquals("folder-is-file", problem(file.resolve("host_key")));
    // not even root can make a file there
    assertEquals("folder-forbidden", problem(Path.of("/proc/host_key")));
  }

  @Test
  void eachProblemHasItsWords() {
    for (String language : Bundles.LANGUAGES) {
      for (String key :
          List.of("host-key-open", "host-key-unusable", "serve-no-listening", "folder-is-file")) {
        Bundles.load(language).get("problem." + key, "x");
      }
    }
  }

  private Path ownersFile(String name, String content) throws Exception {
    Path file = folder.resolve(name);
    Files.writeString(file, content);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    return file;
  }

  private static String problem(Path file) {
    return assertThrows(ProblemException.class, () -> HostKeys.at(file)).problem().key();
  }
}
