package org.lunheng.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunheng.document.Interview;
import org.lunheng.document.Participant;
import org.lunheng.document.Problem;
import org.lunheng.document.Role;

class CatalogueTest {
  private static final Interview CLEANED = Samples.interview("raw one");

  @Test
  void anUnknownSourceStaysAsItIs() throws ProblemException {
    assertSame(CLEANED, catalogue("{\"ffff\": {\"id\": \"other\"}}").merge(CLEANED));
    assertSame(CLEANED, Catalogue.EMPTY.merge(CLEANED));
  }

  @Test
  void onlyWhatTheCatalogueGivesIsFilledIn() throws ProblemException {
    Interview merged =
        catalogue("{\"ab12\": {\"id\": \"known\", \"event\": \"大会\", \"title\": null}}")
            .merge(CLEANED);
    assertEquals("known", merged.id());
    assertEquals("大会", merged.event());
    assertEquals(CLEANED.title(), merged.title());
    assertEquals(CLEANED.sourceUrl(), merged.sourceUrl());
    assertEquals(CLEANED.participants(), merged.participants());
    assertEquals(CLEANED.blocks(), merged.blocks());
  }

  @ParameterizedTest
  @CsvSource({"hans,甲某", "hant,甲某", "latinName,甲 某", "aliases,['甲某']"})
  void aPersonIsFoundByEveryName(String field, String name) throws ProblemException {
    String value = name.startsWith("[") ? name.replace('\'', '"') : "\"" + name + "\"";
    String person = "{\"id\": \"jia\", \"" + field + "\": " + value + "}";
    Interview merged =
        catalogue("{\"ab12\": {\"id\": \"x\", \"people\": [" + person + "]}}").merge(CLEANED);
    assertEquals("jia", merged.participants().get(0).id());
    assertEquals("jia", merged.blocks().get(0).speaker());
    assertEquals("p2", merged.blocks().get(2).speaker());
  }

  @Test
  void aPersonKeepsTheNameAndRoleOfTheSource() throws ProblemException {
    String people = "[{\"id\": \"ann-lee\", \"latinName\": \"Ann Lee\", \"hans\": \"李安\"}]";
    Interview merged =
        catalogue("{\"ab12\": {\"id\": \"x\", \"people\": " + people + "}}").merge(CLEANED);
    assertEquals(
        new Participant("ann-lee", "Ann  Lee", "Ann Lee", Role.GUEST, null),
        merged.participants().get(1));
    assertNull(merged.blocks().get(1).speaker());
    assertEquals("ann-lee", merged.blocks().get(2).speaker());
  }

  @Test
  void twoNamesOfOnePersonAreOneParticipant() throws ProblemException {
    String people = "[{\"id\": \"ann-lee\", \"latinName\": \"Ann Lee\", \"aliases\": [\"甲某\"]}]";
    Interview merged =
        catalogue("{\"ab12\": {\"id\": \"x\", \"people\": " + people + "}}").merge(CLEANED);
    assertEquals(1, merged.participants().size());
    assertEquals("ann-lee", merged.blocks().get(0).speaker());
    assertEquals("ann-lee", merged.blocks().get(2).speaker());
  }

  @ParameterizedTest
  @CsvSource({"../escape", ".hidden", "a/b", "''"})
  void anIdThatIsNoFileNameIsAProblem(String id) {
    Problem problem =
        assertThrows(
                ProblemException.class, () -> catalogue("{\"ab12\": {\"id\": \"" + id + "\"}}"))
            .problem();
    assertEquals(Problem.of("catalogue.json", 1, "json-unexpected", "/ab12"), problem);
  }

  @Test
  void theBuiltInCatalogueKnowsTheFiveSources() throws ProblemException {
    assertEquals(
        List.of(
            "tian-yuandong", "xue-zhang-li-panel", "sutskever-patel", "lecun-levy", "shum-talk"),
        CorpusStore.builtIn().catalogue().ids());
  }

  private static Catalogue catalogue(String json) throws ProblemException {
    return Catalogue.read("catalogue.json", new ByteArrayInputStream(json.getBytes(UTF_8)));
  }
}
