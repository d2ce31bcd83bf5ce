package org.lunheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.text.Size;

class LastFrameTest {
  private static final Size SIZE = new Size(80, 24);

  @TempDir private Path home;

  private final Map<String, String> variables = new HashMap<>();
  private final Set<String> met = new HashSet<>();

  private String now(Size size) {
    variables.put("HOME", home.toString());
    Environment environment =
        new Environment(null, null, null, variables, true, null, null, null, null);
    return LastFrame.circumstances(environment, home.resolve("state"), size);
  }

  private void assertNew(Size size) {
    assertTrue(met.add(now(size)), met::toString);
  }

  private void write(String file) throws IOException {
    Path path = home.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, Files.exists(path) ? Files.readString(path) + "x" : "x");
  }

  @Test
  void whateverAFrameDependsOnMakesOtherCircumstances() throws IOException {
    assertNew(SIZE);
    assertNew(new Size(80, 25));
    for (String name : new String[] {"TERM", "COLORTERM", "NO_COLOR", "LC_ALL", "LANG", "TMUX"}) {
      variables.put(name, "a");
      assertNew(SIZE);
    }
    for (String file :
        new String[] {
          "state/room.json",
          ".config/lunheng/config.toml",
          ".local/share/lunheng/library/catalogue.json"
        }) {
      write(file);
      assertNew(SIZE);
      write(file);
      assertNew(SIZE);
    }
    variables.put("XDG_CONFIG_HOME", "/elsewhere");
    assertNew(SIZE);
  }

  @Test
  void nothingElseDoes() {
    String before = now(SIZE);
    variables.put("PWD", "/elsewhere");
    variables.put("WINDOWID", "7");
    assertEquals(before, now(SIZE));
  }
}
