package org.lunheng.app;

import java.util.List;
import org.lunheng.corpus.Passage;
import org.lunheng.document.Edition;
import org.lunheng.document.RawText;
import org.lunheng.document.ScriptChoice;

/** A pane that is read, on its way to another one. */
final class PaneDraft {
  Edition edition;
  ScriptChoice script;
  SetText text;
  int top;
  Anchor anchor;
  Marks marks;
  RawText raw;
  List<Passage> lit;
  Claims claims;
  Pane.Reading restored;
  boolean rawWanted;
  Found found;
  PlacedKeepsakes kept;

  PaneDraft(Pane.Reading pane) {
    edition = pane.edition();
    script = pane.script();
    text = pane.text();
    top = pane.top();
    anchor = pane.anchor();
    marks = pane.marks();
    raw = pane.raw();
    lit = pane.lit();
    claims = pane.claims();
    restored = pane.restored();
    rawWanted = pane.rawWanted();
    found = pane.found();
    kept = pane.kept();
  }

  Pane.Reading finished() {
    return new Pane.Reading(
        edition, script, text, top, anchor, marks, raw, lit, claims, restored, rawWanted, found,
        kept);
  }
}
