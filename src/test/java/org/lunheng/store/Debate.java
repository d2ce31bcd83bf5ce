package org.lunheng.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lunheng.app.InterviewBuilder;
import org.lunheng.document.Apparatus;
import org.lunheng.document.BlockType;
import org.lunheng.document.Emendation;
import org.lunheng.document.EmendationKind;
import org.lunheng.document.Interview;
import org.lunheng.document.Role;
import org.lunheng.document.Span;

/** A library of two made-up interviews, a topic with claims on them, and a glossary. */
public final class Debate {
  /** Paragraphs p1 to p9 of all sorts; in p4 算力 is uncertain. */
  public static final Interview DEBATE =
      InterviewBuilder.interview("debate", "规模之争")
          .with("host", "主持人", Role.MODERATOR)
          .with("lin-lan", "林岚", Role.GUEST)
          .with("anna-lee", "Anna Lee", Role.GUEST)
          .block(BlockType.HEADING, "扩大规模")
          .turn("host", "规模够了吗？")
          .turn("lin-lan", "扩大规模就够了。我相信规模定律。", "可是没有算力，AI 也走不远。")
          .turn("anna-lee", "扩大规模不够，还缺世界模型，就像ＡＩ缺常识。")
          .guessedTurn("lin-lan", "也许规模有用。")
          .block(BlockType.BODY, "anna-lee", true, false, "我在书里写过：规模不是一切。")
          .block(BlockType.BODY, "编者概括：规模之争。")
          .turn("lin-lan", "世界模型很重要。")
          .build()
          .withApparatus(
              new Apparatus(
                  List.of(),
                  List.of(
                      new Emendation(
                          new Span(4, 4, 6),
                          "算力",
                          null,
                          List.of("算法"),
                          EmendationKind.SUBSTITUTED_WORD,
                          false,
                          "words of a rewriting machine"))));

  /** In Traditional characters. */
  public static final Interview LETTER =
      InterviewBuilder.interview("letter", "來信")
          .traditional()
          .with("lin-lan", "林嵐", Role.GUEST)
          .turn("lin-lan", "擴大規模，AI 就夠了嗎？世界模型呢？")
          .build();

  /** What is argued; every claim stands. */
  public static final String TOPIC =
      """
      {
        "schema": 1,
        "id": "scale",
        "name": {"en": "Scale alone", "zh-Hans": "规模", "zh-Hant": "規模"},
        "proposition": {"en": "Scale is enough.", "zh-Hans": "规模就够了。", "zh-Hant": "規模就夠了。"},
        "claims": [
          {"id": "lin-enough", "speaker": "lin-lan", "interview": "debate", "stance": "supports",
           "summary": {"en": "Enlarging is enough.", "zh-Hans": "扩大就够。", "zh-Hant": "擴大就夠。"},
           "evidence": [
             {"paragraph": "p3", "quote": "扩大规模就够了"}]},
          {"id": "lee-not-enough", "speaker": "anna-lee", "interview": "debate", "stance": "opposes",
           "summary": {"en": "World models are missing.", "zh-Hans": "缺世界模型。", "zh-Hant": "缺世界模型。"},
           "evidence": [
             {"paragraph": "p5", "quote": "扩大规模不够"},
             {"paragraph": "p7", "quote": "规模不是一切"}]},
          {"id": "lin-asks", "speaker": "lin-lan", "interview": "letter", "stance": "neutral",
           "reports": "读者",
           "summary": {"en": "Asks whether it is.", "zh-Hans": "问够不够。", "zh-Hant": "問夠不夠。"},
           "evidence": [
             {"paragraph": "p1", "quote": "AI 就夠了嗎"}]}
        ]
      }
      """;

  /** What terms mean; every entry stands. */
  public static final String GLOSSARY =
      """
      {
        "schema": 1,
        "entries": [
          {"id": "ai", "kind": "concept",
           "term": {"en": "artificial intelligence", "zh-Hans": "人工智能", "zh-Hant": "人工智慧"},
           "aliases": ["AI"],
           "definition": {"en": "Machines that think.", "zh-Hans": "会思考的机器。", "zh-Hant": "會思考的機器。"},
           "related": ["world-model"]},
          {"id": "world-model", "kind": "concept",
           "term": {"en": "world model", "zh-Hans": "世界模型", "zh-Hant": "世界模型"},
           "aliases": [],
           "definition": {"en": "An inner picture.", "zh-Hans": "内心图景。", "zh-Hant": "內心圖景。"},
           "related": ["ai"]}
        ]
      }
      """;

  private Debate() {}

  /** Writes the library into a folder. */
  public static CorpusStore in(Path folder) throws IOException, ProblemException {
    interviews(folder);
    write(folder.resolve("arguments/scale.json"), TOPIC);
    write(folder.resolve("glossary.json"), GLOSSARY);
    return CorpusStore.in(folder);
  }

  /** Writes only the interviews. */
  public static CorpusStore interviews(Path folder) throws IOException, ProblemException {
    for (Interview interview : List.of(DEBATE, LETTER)) {
      String name = interview.id() + ".json";
      NewFile.write(
          folder.resolve("interviews/" + name),
          output -> InterviewJson.writeReading(interview, output));
      NewFile.write(
          folder.resolve("apparatus/" + name),
          output -> InterviewJson.writeApparatus(interview, output));
    }
    return CorpusStore.in(folder);
  }

  /** Writes a file, with the folders above it. */
  public static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
