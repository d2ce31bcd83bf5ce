package org.lunheng.app;

import java.util.List;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.glossary.Entry;
import org.lunheng.corpus.glossary.Glossary;
import org.lunheng.store.Foldings;
import org.lunheng.text.Translations;

/** Terms that {@link Samples} share, without any claims. */
public final class Studied {
  public static final Glossary GLOSSARY =
      new Glossary(
          List.of(entry("student", "学生", "學生"), entry("problem", "问题", "問題")), Foldings.get());

  /** The news that nothing is argued. */
  public static final Msg LOADED =
      new Msg.CompanionLoaded(new Companion(Arguments.NONE, GLOSSARY, Samples.ALL));

  private Studied() {}

  private static Entry entry(String id, String hans, String hant) {
    Translations words = new Translations(id, hans, hant);
    return new Entry(id, Entry.Kind.CONCEPT, words, List.of(), words, List.of());
  }
}
