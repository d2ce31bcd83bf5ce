package org.lunheng.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The least that a program can do which shows interviews: it parses them and prints one line. */
public final class BareStart {
  private BareStart() {}

  /** Parses files of JSON. */
  public static void main(String[] arguments) throws Exception {
    JsonFactory factory = new JsonFactory();
    int tokens = 0;
    for (String file : arguments) {
      byte[] json = Files.readAllBytes(Path.of(file));
      try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
        while (parser.nextToken() != null) {
          tokens++;
        }
      }
    }
    System.out.println("tokens: " + tokens);
  }
}
