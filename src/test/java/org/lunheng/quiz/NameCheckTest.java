package org.lunheng.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lunheng.quiz.NameCheck.Result.EXACT;
import static org.lunheng.quiz.NameCheck.Result.SLIP;
import static org.lunheng.quiz.NameCheck.Result.WRONG;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.app.Argued;
import org.lunheng.corpus.Companion;
import org.lunheng.store.CharacterReadings;

class NameCheckTest {
  private static NameCheck names;

  @BeforeAll
  static void load() throws Exception {
    names = Deck.of(Decks.corpus()).nameCheck(CharacterReadings.shared());
  }

  @ParameterizedTest
  @CsvSource({
    "tian-yuandong, 田渊栋",
    "tian-yuandong, 田淵棟",
    "tian-yuandong, tian yuandong",
    "tian-yuandong, Yuandong Tian",
    "tian-yuandong, tiányuāndòng",
    "yann-lecun, 杨立昆",
    "yann-lecun, 楊立昆",
    "yann-lecun, yang likun",
    "yann-lecun, ＬｅＣｕｎ",
    "yann-lecun, yann",
    "ilya-sutskever, 苏茨克维",
    "ilya-sutskever, sutskever",
    "harry-shum, shen xiangyang",
    "xue-lan, XUE-LAN",
    "the-paper, the paper",
    "zhang-hongjiang, Hongjiang Zhang"
  })
  void aNameCountsHoweverItIsWritten(String participant, String typed) {
    assertEquals(EXACT, names.check(typed, participant));
  }

  @ParameterizedTest
  @CsvSource({
    "ilya-sutskever, sutskeever",
    "ilya-sutskever, sutskver",
    "ilya-sutskever, sutksever",
    "ilya-sutskever, 苏茨克为",
    "zhang-hongjiang, zhang hongjang",
    "dwarkesh-patel, dwarkesh pattel"
  })
  void aSmallSlipInALongNameIsForgivenAndSaid(String participant, String typed) {
    assertEquals(SLIP, names.check(typed, participant));
  }

  @ParameterizedTest
  @CsvSource({
    "ilya-sutskever, suttskeevr",
    "xue-lan, 薛兰",
    "li-hang, li han",
    "li-hang, zhang",
    "yann-lecun, levy",
    "steven-levy, levi"
  })
  void anythingElseIsWrong(String participant, String typed) {
    assertEquals(WRONG, names.check(typed, participant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "...", "。"})
  void nothingIsNoName(String typed) {
    assertEquals(WRONG, names.check(typed, "li-hang"));
  }

  @Test
  void aPartOfANameIsEnoughOnlyIfNobodyElseHasIt() {
    NameCheck sample = Deck.of(Argued.COMPANION).nameCheck(CharacterReadings.shared());
    assertEquals(EXACT, sample.check("lindqvist", "anna-lindqvist"));
    assertEquals(SLIP, sample.check("Lindquist", "anna-lindqvist"));
    assertEquals(EXACT, sample.check("zhou qiming", "zhou-qiming"));
    assertEquals(EXACT, sample.check("周启明", "zhou-qiming"));
  }

  @Test
  void aNameThatOnlyTheCatalogueKnowsCountsToo() {
    Companion known =
        new Companion(
            Argued.ARGUMENTS,
            Argued.GLOSSARY,
            Argued.COMPANION.interviews(),
            Map.of("lin-lan", List.of("Orchid Forest")));
    NameCheck sample = Deck.of(known).nameCheck(CharacterReadings.shared());
    assertEquals(EXACT, sample.check("orchid forest", "lin-lan"));
    NameCheck unknown = Deck.of(Argued.COMPANION).nameCheck(CharacterReadings.shared());
    assertEquals(WRONG, unknown.check("orchid forest", "lin-lan"));
  }

  @ParameterizedTest
  @CsvSource({
    "abc, abc, false",
    "abc, abd, true",
    "abc, ab, true",
    "abc, xabc, true",
    "abcd, acbd, true",
    "abcd, badc, false",
    "abc, cba, false",
    "abc, a, false"
  })
  void oneEditIsOneLetterOrTwoThatChangedPlaces(String one, String other, boolean expected) {
    assertEquals(expected, NameCheck.isOneEdit(one, other));
    assertEquals(expected, NameCheck.isOneEdit(other, one));
  }
}
