package org.lunheng.cli;

import java.util.List;
import java.util.Locale;
import org.lunheng.document.Apparatus;
import org.lunheng.document.Emendation;
import org.lunheng.document.Removal;

/**
 * Which part of an apparatus is asked for.
 *
 * @param names kinds and reasons as {@link ChangeNames} has them; none for all
 * @param only the sort of change, or null for all
 */
record Selection(List<String> names, Only only) {

  /** The sorts of changes. */
  enum Only {
    REMOVED,
    EMENDED,
    OFFERED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Selection {
    names = List.copyOf(names);
  }

  Apparatus of(Apparatus apparatus) {
    return new Apparatus(
        apparatus.removals().stream().filter(this::has).toList(),
        apparatus.emendations().stream().filter(this::has).toList());
  }

  private boolean has(Removal removal) {
    return (only == null || only == Only.REMOVED) && isNamed(ChangeNames.of(removal.reason()));
  }

  private boolean has(Emendation emendation) {
    Only sort = emendation.certain() ? Only.EMENDED : Only.OFFERED;
    return (only == null || only == sort) && isNamed(emendation.kind().json());
  }

  private boolean isNamed(String name) {
    return names.isEmpty() || names.contains(name);
  }
}
