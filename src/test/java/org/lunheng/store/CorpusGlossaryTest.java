package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.glossary.Entry;
import org.lunheng.corpus.glossary.Glossary;
import org.lunheng.corpus.glossary.Occurrence;
import org.lunheng.document.Participant;
import org.lunheng.document.Role;

/** Holds the glossary of the corpus to its own rules. */
class CorpusGlossaryTest {
  private static final Pattern SENTENCE_END = Pattern.compile("[。！？]");

  private static Companion companion;
  private static Glossary glossary;
  private static List<Entry> entries;

  @BeforeAll
  static void load() throws ProblemException {
    companion = CorpusStore.builtIn().companion().value();
    glossary = companion.glossary();
    entries = glossary.entries();
  }

  @Test
  void nothingIsLeftOutWhenItIsRead() throws Exception {
    Path file = Path.of("corpus/glossary.json");
    GlossaryReader.GlossaryFile read;
    try (InputStream input = Files.newInputStream(file)) {
      read = GlossaryReader.read(file.toString(), input);
    }
    assertEquals(List.of(), read.faults());
    assertEquals(List.of(), read.strays());
    assertEquals(List.of(), CorpusStore.builtIn().glossary().problems());
    assertEquals(read.entries().stream().map(GlossaryReader.Written::entry).toList(), entries);
  }

  @Test
  void thereAreEnoughEntriesOfAllKinds() {
    assertTrue(entries.size() >= 150, entries.size() + " entries");
    for (Entry.Kind kind : Entry.Kind.values()) {
      long count = entries.stream().filter(entry -> entry.kind() == kind).count();
      assertTrue(count >= 10, kind + ": " + count);
    }
  }

  @Test
  void idsAreUnique() {
    Set<String> ids = new HashSet<>();
    assertEquals(List.of(), entries.stream().map(Entry::id).filter(id -> !ids.add(id)).toList());
  }

  @Test
  void noNameMeansTwoThings() {
    Map<String, String> owners = new HashMap<>();
    Set<String> shared = new TreeSet<>();
    for (Entry entry : entries) {
      for (String form : entry.forms().toList()) {
        String owner = owners.putIfAbsent(Foldings.get().of(form), entry.id());
        if (owner != null && !owner.equals(entry.id())) {
          shared.add(form + ": " + owner + ", " + entry.id());
        }
      }
    }
    assertEquals(Set.of(), shared);
  }

  @Test
  void everyNameIsLongEnoughToMeanSomething() {
    List<String> forms = entries.stream().flatMap(Entry::forms).toList();
    assertEquals(
        List.of(),
        forms.stream()
            .filter(form -> form.codePointCount(0, form.length()) < 2 || !form.equals(form.strip()))
            .toList());
  }

  @Test
  void whatIsRelatedIsThere() {
    Set<String> ids = new HashSet<>(entries.stream().map(Entry::id).toList());
    List<String> wrong = new ArrayList<>();
    for (Entry entry : entries) {
      entry.related().stream()
          .filter(id -> !ids.contains(id) || id.equals(entry.id()))
          .forEach(id -> wrong.add(entry.id() + " " + id));
    }
    assertEquals(List.of(), wrong);
    assertTrue(entries.stream().noneMatch(entry -> entry.related().isEmpty()));
  }

  @Test
  void aDefinitionIsOneToThreeSentences() {
    List<String> wrong = new ArrayList<>();
    for (Entry entry : entries) {
      boolean chinese =
          Stream.of(entry.definition().hans(), entry.definition().hant())
              .allMatch(CorpusGlossaryTest::isOneToThreeSentences);
      if (!chinese || !entry.definition().en().endsWith(".")) {
        wrong.add(entry.id());
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void whoeverTakesPartByNameIsExplained() {
    Set<String> missing = new TreeSet<>();
    companion.interviews().stream()
        .flatMap(interview -> interview.participants().stream())
        .filter(person -> person.role() != Role.AUDIENCE)
        .map(Participant::name)
        .filter(
            name -> glossary.find(name).stream().noneMatch(found -> found.to() == name.length()))
        .forEach(missing::add);
    assertEquals(Set.of(), missing);
  }

  @Test
  void mostEntriesAreUsedInTheTexts() {
    Set<String> used = new HashSet<>();
    companion.interviews().stream()
        .flatMap(interview -> interview.blocks().stream())
        .flatMap(block -> block.paragraphs().stream())
        .flatMap(paragraph -> glossary.find(paragraph.text()).stream())
        .map(Occurrence::entry)
        .map(Entry::id)
        .forEach(used::add);
    assertTrue(used.size() * 100 >= entries.size() * 85, used.size() + " of " + entries.size());
  }

  private static boolean isOneToThreeSentences(String text) {
    long ends = SENTENCE_END.matcher(text).results().count();
    return text.endsWith("。") && ends <= 3;
  }
}
