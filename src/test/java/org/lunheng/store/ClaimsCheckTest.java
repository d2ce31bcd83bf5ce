package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunheng.document.Problem;

/** Each fault is made in a file that is right but for it. */
class ClaimsCheckTest {
  @TempDir Path folder;

  private CorpusStore library;
  private Path file;

  @BeforeEach
  void writeLibrary() throws Exception {
    library = Debate.interviews(folder.resolve("library"));
    file = folder.resolve("scale.json");
  }

  @Test
  void aFileThatIsRightHasNoFault() throws Exception {
    assertEquals(new ClaimsCheck.Result(1, 3, List.of(), List.of()), check(Debate.TOPIC));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        // what stands there | what is put in its place | line: what is wrong
        "\"schema\": 1 | \"schema\": 2 | 2: field-schema 1",
        "\"schema\": 1, | | 1: field-missing schema",
        "\"zh-Hant\": \"規模\" | \"zh-Hant\": \" \" | 4: field-empty name.zh-Hant",
        "\"en\": \"Scale alone\", | | 4: field-missing name.en",
        "{\"en\": \"Scale is enough.\", | {\"en\": 3, | 5: field-no-text proposition.en",
        "\"stance\": \"supports\" | \"stance\": \"agrees\" | "
            + "7: field-value agrees stance supports, opposes, qualifies, neutral",
        "\"stance\": \"supports\" | \"stance\": null | 7: field-missing stance",
        "\"reports\" | \"report\" | 17: field-unknown-near report reports",
        "\"reports\" | \"note\" | 17: field-unknown note",
        "\"reports\": \"读者\" | \"reports\": \"\" | 17: field-empty reports",
        "\"speaker\": \"lin-lan\", \"interview\": \"letter\", | "
            + "\"speaker\": \"x\", \"speaker\": \"lin-lan\", \"interview\": \"letter\", | "
            + "16: field-twice speaker",
        "\"id\": \"lin-asks\" | \"id\": \"lin-enough\" | "
            + "16: claim-id-twice lin-enough DIR/scale.json:7",
        "\"interview\": \"letter\" | \"interview\": \"leter\" | "
            + "16: claim-interview-unknown-near leter letter",
        "\"interview\": \"letter\" | \"interview\": \"quiz\" | 16: claim-interview-unknown quiz",
        "\"speaker\": \"anna-lee\" | \"speaker\": \"anna-le\" | "
            + "11: claim-speaker-unknown-near anna-le anna-lee",
        "\"speaker\": \"anna-lee\" | \"speaker\": \"甲\" | 11: claim-speaker-unknown 甲",
        "{\"paragraph\": \"p3\", \"quote\": \"扩大规模就够了\"} | | 7: claim-no-evidence",
        "{\"paragraph\": \"p3\", \"quote\": \"扩大规模就够了\"} | 7 | 10: field-no-object evidence",
        "{\"paragraph\": \"p3\" | {\"paragraph\": \"p9\" | 10: claim-quote-elsewhere p9 p3",
        "{\"paragraph\": \"p3\" | {\"paragraph\": \"p33\" | "
            + "10: claim-paragraph-unknown-near p33 p3",
        "\"quote\": \"扩大规模就够了\" | \"quote\": \"擴大規模就夠了\" | " + "10: claim-quote-unlike p3 扩大规模就够了",
        "\"quote\": \"AI 就夠了嗎\" | \"quote\": \"ai就夠了嗎\" | " + "20: claim-quote-unlike p1 AI 就夠了嗎",
        "\"quote\": \"扩大规模就够了\" | \"quote\": \"从未说过\" | 10: claim-quote-nowhere p3",
        "\"p3\", \"quote\": \"扩大规模就够了\" | \"p4\", \"quote\": \"可是没有算\" | "
            + "10: claim-uncertain-text p4 可是没有算力，AI ",
        "\"p3\", \"quote\": \"扩大规模就够了\" | \"p1\", \"quote\": \"扩大规模\" | " + "10: claim-not-said p1",
        "\"p3\", \"quote\": \"扩大规模就够了\" | \"p6\", \"quote\": \"规模有用\" | "
            + "10: claim-uncertain-speaker p6",
        "\"p3\", \"quote\": \"扩大规模就够了\" | \"p8\", \"quote\": \"规模之争\" | "
            + "10: claim-no-speaker p8",
        "\"p3\", \"quote\": \"扩大规模就够了\" | \"p2\", \"quote\": \"规模够了吗\" | "
            + "10: claim-other-speaker p2 host",
        "\"p7\", \"quote\": \"规模不是一切\" | \"p5\", \"quote\": \"扩大规模不够\" | "
            + "15: claim-quote-twice",
        "\"id\": \"scale\" | \"id\": \"size\" | 0: topic-misnamed size",
      })
  void aFaultIsFoundWhereItIs(String old, String changed, String fault) throws Exception {
    String broken = Debate.TOPIC.replace(old, changed == null ? "" : changed);
    assertNotEquals(Debate.TOPIC, broken);
    assertEquals(
        List.of(fault.replace("DIR", folder.toString())),
        check(broken).faults().stream().map(ClaimsCheckTest::told).toList());
  }

  @Test
  void claimsAreAList() throws Exception {
    String head = Debate.TOPIC.substring(0, Debate.TOPIC.indexOf("["));
    assertEquals(
        List.of("6: field-no-list claims"),
        check(head + "3}").faults().stream().map(ClaimsCheckTest::told).toList());
  }

  @Test
  void wordsBesideAnUncertainPlaceMayBeQuoted() throws Exception {
    String beside =
        Debate.TOPIC
            .replace("\"p3\", \"quote\": \"扩大规模就够了\"", "\"p4\", \"quote\": \"可是没有\"")
            .replace("\"p7\", \"quote\": \"规模不是一切\"", "\"p5\", \"quote\": \"还缺世界模型\"");
    assertEquals(List.of(), check(beside).faults());
  }

  @Test
  void everyFaultIsToldAtOnce() throws Exception {
    String broken =
        Debate.TOPIC
            .replace("\"supports\"", "\"yes\"")
            .replace("\"p3\"", "\"p5\"")
            .replace("\"p7\"", "\"p8\"");
    assertEquals(
        List.of(
            "7: field-value yes stance supports, opposes, qualifies, neutral",
            "10: claim-quote-elsewhere p5 p3",
            "10: claim-other-speaker p5 anna-lee",
            "15: claim-quote-elsewhere p8 p7",
            "15: claim-no-speaker p8"),
        check(broken).faults().stream().map(ClaimsCheckTest::told).toList());
  }

  @Test
  void idsAreUniqueInTheLibraryButForTheSameTopic() throws Exception {
    library = Debate.in(folder.resolve("library"));
    assertEquals(List.of(), check(Debate.TOPIC).faults());
    file = folder.resolve("size.json");
    String other = Debate.TOPIC.replace("\"id\": \"scale\"", "\"id\": \"size\"");
    assertEquals(
        List.of(
            "7: claim-id-used lin-enough scale",
            "11: claim-id-used lee-not-enough scale",
            "16: claim-id-used lin-asks scale"),
        check(other).faults().stream().map(ClaimsCheckTest::told).toList());
  }

  @Test
  void aTopicWithOneSpeakerIsOnlyUnusual() throws Exception {
    String alone =
        Debate.TOPIC
            .replace("\"speaker\": \"anna-lee\"", "\"speaker\": \"lin-lan\"")
            .replace("\"p5\", \"quote\": \"扩大规模不够\"", "\"p3\", \"quote\": \"规模\"")
            .replace("\"p7\", \"quote\": \"规模不是一切\"", "\"p9\", \"quote\": \"世界模型\"");
    ClaimsCheck.Result result = check(alone);
    assertEquals(List.of(), result.faults());
    assertEquals(
        List.of(Problem.of(file.toString(), 0, "topic-one-speaker", "lin-lan")), result.warnings());
  }

  @Test
  void anotherPropositionThanTheLibrarysIsUnusual() throws Exception {
    library = Debate.in(folder.resolve("library"));
    ClaimsCheck.Result result = check(Debate.TOPIC.replace("Scale is enough.", "It is not."));
    assertEquals(List.of(), result.faults());
    assertEquals(
        List.of(Problem.of(file.toString(), 0, "topic-other-proposition", "scale")),
        result.warnings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"'' | 0: json-empty", "[] | 1: field-no-object /", "{} {} | 1: json-more"})
  void whatIsNoTopicAtAllIsOneFault(String text, String fault) throws Exception {
    assertEquals(List.of(fault), check(text).faults().stream().map(ClaimsCheckTest::told).toList());
  }

  @Test
  void aBrokenFileDoesNotHideTheFaultsOfTheNext() throws Exception {
    Path broken = Debate.write(folder.resolve("broken.json"), "{\n\"id\": ");
    Path missing = folder.resolve("missing.json");
    Debate.write(file, Debate.TOPIC.replace("\"p3\"", "\"p9\""));
    ClaimsCheck.Result result = ClaimsCheck.check(List.of(folder, broken, missing, file), library);
    assertEquals(
        List.of(
            Problem.of(folder.toString(), 0, "file-is-folder"),
            Problem.of(broken.toString(), 2, "json-malformed"),
            Problem.of(missing.toString(), 0, "file-missing"),
            Problem.of(file.toString(), 10, "claim-quote-elsewhere", "p9", "p3")),
        result.faults());
  }

  private ClaimsCheck.Result check(String text) throws IOException, ProblemException {
    return ClaimsCheck.check(List.of(Debate.write(file, text)), library);
  }

  private static String told(Problem problem) {
    String details = String.join(" ", problem.arguments());
    return (problem.line() + ": " + problem.key() + " " + details).stripTrailing();
  }
}
