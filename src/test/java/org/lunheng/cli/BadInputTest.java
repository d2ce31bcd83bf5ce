package org.lunheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong is told in one line: where, what, and what to do. */
class BadInputTest {
  @TempDir Path folder;

  @BeforeEach
  void makeBadFiles() throws IOException {
    Files.createDirectory(folder.resolve("bare"));
    Files.writeString(folder.resolve("bare/notes.md"), "no text");
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.writeString(folder.resolve("blank.txt"), " \n\u3000\n");
    Files.write(folder.resolve("binary.txt"), new byte[] {0x7F, 'E', 'L', 'F', 0, 1});
    Files.write(
        folder.resolve("image.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    Files.writeString(folder.resolve("talk.txt"), "没有人说话的一行。");
    Files.writeString(folder.resolve("a.txt"), "问：好吗？\n答：好。");
    Files.writeString(folder.resolve("file"), "");
    Files.writeString(
        folder.resolve("review.jsonl"),
        "{\"id\":\"a\",\"card\":\"c\",\"grade\":\"good\",\"at\":\"2026-03-01T12:00:00Z\"}");
    Files.createDirectory(folder.resolve("other"));
    Files.writeString(folder.resolve("other/lunheng.db"), "no database".repeat(100));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "clean DIR/none.txt          | 1 | DIR/none.txt: there is no such file or folder: check the name",
        "clean DIR/bare              | 1 | DIR/bare: there is no text (.txt) and no web page (.html) in this folder: name one that has some",
        "clean DIR/empty.txt         | 1 | DIR/empty.txt: there is no text in this file: take it out, or get the file again",
        "clean DIR/blank.txt         | 1 | DIR/blank.txt: there is no text in this file: take it out, or get the file again",
        "clean DIR/binary.txt        | 1 | DIR/binary.txt: this is not a text but an image, a program or the like: save it as text or as a web page",
        "clean DIR/image.txt         | 1 | DIR/image.txt: this is not a text but an image, a program or the like: save it as text or as a web page",
        "clean DIR/file/a.txt        | 1 | DIR/file/a.txt: there is no such file or folder: check the name",
        "clean                       | 2 | lunheng clean: PATH is missing: see lunheng clean --help",
        "clean DIR/a.txt --encoding latein | 2 | lunheng clean: there is no encoding called \"latein\": name one such as UTF-8, GB18030, Big5 or UTF-16LE",
        "clean DIR/a.txt --format text -o DIR | 1 | DIR/a.txt: the result would take the place of this file: choose another folder with -o",
        "clean DIR/a.txt --encoding Big5 | 1 | DIR/a.txt: this is no text in Big5: leave out --encoding to have the encoding found out, or name the right one",
        "clean DIR/a.txt -o DIR/file | 1 | DIR/file/a.json: this cannot be written because DIR/file is a file and not a folder: choose another folder",
        "clean DIR/a.txt -o /proc/x  | 1 | /proc/x/a.json: this cannot be written because nothing new can be made in /proc: choose a folder that you may write to",
        "help frobnicate             | 2 | lunheng: frobnicate is not understood here: see lunheng --help",
        "clean -o                    | 2 | lunheng clean: -o needs a value: see lunheng clean --help",
        "clean x --format raw        | 2 | lunheng clean: raw is not a value of --format: choose one of json, markdown, text",
        "show                        | 2 | lunheng show: ID is missing: see lunheng show --help",
        "show none                   | 1 | none: there is no such interview: see lunheng list",
        "show lecun-levi             | 1 | lecun-levi: there is no such interview: did you mean lecun-levy? See lunheng list",
        "diff ../catalogue           | 1 | ../catalogue: there is no such interview: see lunheng list",
        "read none                   | 1 | none: there is no such interview: see lunheng list",
        "show lecun-levy --format x  | 2 | lunheng show: x is not a value of --format: choose one of text, markdown, json, raw",
        "show lecun-levy --script x  | 2 | lunheng show: x is not a value of --script: choose one of source, hans, hant",
        "show a b                    | 2 | lunheng show: b is not understood here: see lunheng show --help",
        "list --colour always        | 2 | lunheng list: there is no option --colour: did you mean --color? See lunheng list --help",
        "list --color red            | 2 | lunheng list: red is not a value of --color: choose one of auto, always, never",
        "list --lang fr              | 2 | lunheng list: fr is not a value of --lang: choose one of en, zh-Hans, zh-Hant",
        "frobnicate                  | 2 | lunheng: frobnicate is not understood here: see lunheng --help",
        "list --library DIR/none     | 1 | DIR/none: there is no such folder for a library: check --library",
        "add DIR/a.txt               | 1 | lunheng: there is no place for a library of your own: name a folder with --data, or set HOME",
        "add DIR/a.txt --library DIR | 1 | lunheng: with --library nothing is added or removed: leave it out, and choose the folder of your own library with --data",
        "add DIR/a.txt --data DIR --date 2024-2-30 | 2 | lunheng add: \"2024-2-30\" is not a date: write it as 2024-03-28",
        "add DIR/a.txt DIR/a.txt --data DIR --title x | 2 | lunheng add: a title, a date and names belong to one file: name a single file",
        "add DIR/a.txt --data DIR --rename-speaker x | 2 | lunheng add: \"x\" does not say who is to be called what: write OLD=NEW",
        "add DIR/a.txt --data DIR --rename-speaker 甲=乙 | 1 | DIR/a.txt: nobody is called \"甲\" here: choose one of 问, 答",
        "add DIR/talk.txt --data DIR --rename-speaker 甲=乙 | 1 | DIR/talk.txt: nobody is known to speak here, so nobody can be renamed: leave out --rename-speaker",
        "add DIR/none.txt --data DIR | 1 | DIR/none.txt: there is no such file or folder: check the name",
        "add DIR/a.txt --data DIR/file | 1 | DIR/file/library: this cannot be written because DIR/file is a file and not a folder: choose another folder",
        "add corpus/raw/003_39b33f7c879ab70a.txt --data DIR --title x | 1 | corpus/raw/003_39b33f7c879ab70a.txt: this comes with the program as lecun-levy and cannot be corrected: read it as lecun-levy",
        "remove lecun-levy --data DIR | 1 | lecun-levy: this comes with the program and cannot be removed: only what was added can",
        "remove none --data DIR      | 1 | none: there is no such interview: see lunheng list",
        "remove ../x --data DIR      | 1 | ../x: there is no such interview: see lunheng list",
        "quiz --count 0              | 2 | lunheng quiz: 0 is no number of questions: choose one from 1 to 200",
        "quiz --count 201            | 2 | lunheng quiz: 201 is no number of questions: choose one from 1 to 200",
        "quiz --count -1             | 2 | lunheng quiz: -1 is no number of questions: choose one from 1 to 200",
        "quiz --count ten            | 2 | lunheng quiz: ten is no number of questions: choose one from 1 to 200",
        "quiz --seed 1.5             | 2 | lunheng quiz: 1.5 is no seed: choose a whole number",
        "quiz --seed 9223372036854775808 | 2 | lunheng quiz: 9223372036854775808 is no seed: choose a whole number",
        "quiz --topic sclaing        | 1 | sclaing: there is no such topic: did you mean scaling?",
        "quiz --speaker lecum        | 1 | lecum: nobody of that name takes part: did you mean yann-lecun?",
        "quiz 5                      | 2 | lunheng quiz: 5 is not understood here: see lunheng quiz --help",
        "quiz --library DIR/none     | 1 | DIR/none: there is no such folder for a library: check --library",
        "quiz --topic regulation --speaker steven-levy --data DIR/own | 1 | lunheng quiz: nothing can be asked on this topic or about this participant: leave out --topic or --speaker",
        "export cards                | 2 | lunheng export: cards is not a value of WHAT: choose one of interviews, quiz, reviews, notes, data",
        "export reviews --format json --data DIR | 2 | lunheng export: json is not a value of --format: choose one of jsonl",
        "export interviews --format jsonl | 2 | lunheng export: jsonl is not a value of --format: choose one of markdown, text, json",
        "export reviews x --data DIR | 2 | lunheng export: x is not understood here: see lunheng export --help",
        "export quiz --format json   | 2 | lunheng export: json is not a value of --format: choose one of anki, jsonl",
        "export quiz x               | 2 | lunheng export: x is not understood here: see lunheng export --help",
        "export interviews --topic x | 2 | lunheng export: --topic and --speaker choose quiz cards: leave them out, or export the quiz",
        "export reviews --speaker x  | 2 | lunheng export: --topic and --speaker choose quiz cards: leave them out, or export the quiz",
        "export quiz --speaker lecun-levy --topic scalin | 1 | scalin: there is no such topic: did you mean scaling?",
        "export quiz -o DIR/file/a   | 1 | DIR/file/a: this cannot be written because DIR/file is a file and not a folder: choose another folder",
        "export reviews              | 1 | lunheng: there is no place for your reviews: name a folder with --data, or set HOME",
        "import reviews DIR/none --data DIR | 1 | DIR/none: there is no such file or folder: check the name",
        "import reviews              | 2 | lunheng import: FILE is missing: see lunheng import --help",
        "import quiz DIR/a.txt       | 2 | lunheng import: quiz is not a value of WHAT: choose one of reviews",
        "import reviews DIR/review.jsonl --data DIR/file | 1 | DIR/file/lunheng.db: this cannot be written because DIR/file is a file and not a folder: choose another folder",
        "import reviews DIR/review.jsonl --data /proc/x | 1 | /proc/x/lunheng.db: this cannot be written because nothing new can be made in /proc: choose a folder that you may write to",
        "export reviews --data DIR/other | 1 | DIR/other/lunheng.db: this is no database: move it away, or name another folder with --data",
        "export interviews none      | 1 | none: there is no such interview: see lunheng list",
        "make-corpus DIR             | 1 | DIR/raw: there is no such file or folder: check the name"
      })
  void whatIsWrongIsToldInOneLine(String command, int code, String message) {
    Run run = Run.of(command.replace("DIR", folder.toString()).split(" +"));
    assertEquals(message.replace("DIR", folder.toString()) + "\n", run.err());
    assertEquals(code, run.code());
    assertEquals("", run.out());
  }

  @Test
  void aBadFileDoesNotKeepTheOthersFromBeingCleaned() throws IOException {
    Files.writeString(folder.resolve("good.txt"), "问:好吗?\n答:好。");
    Run run = Run.of("clean", folder.toString(), folder.resolve("none").toString());
    assertEquals(1, run.code());
    assertEquals(3, run.outLines().size());
    assertEquals(5, run.err().lines().count());
  }

  @Test
  void malformedBytesAreToldAndTheTextIsCleaned() throws IOException {
    Path file = folder.resolve("cut.txt");
    byte[] text = "一行好的文字。\n又一行文字。".getBytes(StandardCharsets.UTF_8);
    Files.write(file, Arrays.copyOf(text, text.length - 1));
    Run run = Run.of("clean", file.toString());
    assertEquals(
        file
            + ":2: bytes that are not UTF-8, first here, 1 in all, read as U+FFFD:"
            + " get the file again, or name its encoding with --encoding\n",
        run.err());
    assertEquals(0, run.code());
    assertTrue(run.out().contains("又一行文字\uFFFD"), run.out());
  }

  @Test
  void aLineOfFiftyMegabytesIsCleaned() throws IOException {
    Path file = folder.resolve("long.txt");
    byte[] sentence = "人工智能的发展。".getBytes(StandardCharsets.UTF_8);
    try (OutputStream output = Files.newOutputStream(file)) {
      byte[] chunk = "人工智能的发展。".repeat(10_000).getBytes(StandardCharsets.UTF_8);
      for (int written = 0; written < 50_000_000; written += chunk.length) {
        output.write(chunk);
      }
    }
    Path target = folder.resolve("out");
    Run run = Run.of("clean", file.toString(), "-o", target.toString());
    assertEquals("", run.err());
    assertEquals(0, run.code());
    assertTrue(Files.size(target.resolve("long.json")) > 50_000_000 - sentence.length);
  }

  @Test
  void aNameThatTheLocaleCannotHaveIsTold() {
    Run run = Run.of("clean", "a\0b");
    assertTrue(run.err().startsWith("a\uFFFDb: this name cannot be used here:"), run.err());
    assertEquals(1, run.code());
  }

  @Test
  void aBrokenInterviewIsToldAndTheOthersAreListed() throws Exception {
    SampleLibrary.in(folder, "good");
    Path broken = Files.writeString(folder.resolve("interviews/broken.json"), "{\n\"id\": 1}");
    Run run = Run.of("list", "--library", folder.toString());
    assertEquals(
        broken
            + ":2: /id is missing something or is not as schema 1 has it:"
            + " mend it, or write the file again with lunheng clean\n",
        run.err());
    assertEquals(1, run.code());
    assertTrue(run.out().startsWith("good "), run.out());
  }

  @Test
  void anErrorInTheProgramIsOneLineToo() {
    ReadingRoom room =
        (session, ids, wish) -> {
          throw new IllegalStateException("oh no");
        };
    assertEquals(
        "lunheng: an error in the program (java.lang.IllegalStateException: oh no):"
            + " please report it with what you typed\n",
        Run.withRoom(room).err());
    assertTrue(Run.withRoom(room, "read").err().startsWith("lunheng read: an error"));
    assertEquals(1, Run.withRoom(room, "read").code());
  }

  @Test
  void aProblemNeverSendsACommandToTheTerminal() {
    assertEquals(
        "\uFFFD[2Jx: there is no such interview: see lunheng list\n",
        Run.of("show", "\u001B[2Jx").err());
  }
}
