package org.lunheng.store;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lunheng.clean.Cleaner;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;
import org.lunheng.document.RawText;

/**
 * The interviews of a reader's own, in a folder laid out like a corpus. It is changed by one
 * process at a time, and each change is complete or does not happen.
 */
public final class OwnLibrary {
  private static final List<String> FOLDERS =
      List.of("raw", "interviews", "apparatus", "arguments");

  /** Where the files of removed interviews are kept. */
  private static final String REMOVED = "removed";

  /** What was known of them. It stands beside that folder, whose files may have any name. */
  static final String REMOVED_CATALOGUE = "removed.json";

  private final Path folder;
  private final CorpusStore others;
  private final CorpusStore all;

  /**
   * The library in a folder, which is made when something is added.
   *
   * @param others the corpus that it stands beside, whose ids are taken
   */
  public OwnLibrary(Path folder, CorpusStore others) {
    this.folder = folder;
    this.others = others;
    this.all = others.with(folder);
  }

  /** Everything there is to read: the other corpus and this library. */
  public CorpusStore all() {
    return all;
  }

  /**
   * Cleans a file and keeps it. A file that is there already is cleaned anew, so that it is as the
   * present cleaner has it, and corrected.
   *
   * @throws ProblemException if the file cannot be read, is no text, or cannot be kept
   */
  public Added add(Path file, Corrections corrections) throws ProblemException {
    byte[] bytes = RawFiles.bytes(file);
    String sha256 = RawFiles.sha256(bytes);
    Optional<CatalogueEntry> builtIn = others.catalogue().find(sha256);
    if (builtIn.isPresent()) {
      String id = builtIn.get().id();
      if (!corrections.equals(Corrections.NONE)) {
        throw new ProblemException(Problem.of(FileNames.of(file), 0, "built-in-fixed", id));
      }
      return new Added(id, Added.Outcome.UNCHANGED, List.of());
    }
    try (LibraryLock lock = LibraryLock.on(folder)) {
      Catalogue catalogue = lock.catalogue();
      Optional<CatalogueEntry> known = catalogue.find(sha256);
      if (known.isEmpty()) {
        known = returning(sha256, lock.removed(), catalogue);
      }
      String id =
          known.isPresent()
              ? known.get().id()
              : freshId(FileIds.of(FileNames.of(file.getFileName())), sha256, catalogue);
      CatalogueEntry entry = known.orElse(CatalogueEntry.of(id)).with(corrections);
      return keep(new Kept(file, bytes, sha256, known, entry), corrections, catalogue);
    }
  }

  /** What was known of a source when it was removed, under its id then unless that is taken. */
  private Optional<CatalogueEntry> returning(String sha256, Catalogue removed, Catalogue catalogue)
      throws ProblemException {
    Optional<CatalogueEntry> before = removed.find(sha256);
    if (before.isEmpty()) {
      return before;
    }
    String id = freshId(before.get().id(), sha256, catalogue);
    return Optional.of(before.get().withId(id));
  }

  /**
   * A file on its way into the library.
   *
   * @param before what was known of it
   * @param entry what is known now
   */
  private record Kept(
      Path file,
      byte[] bytes,
      String sha256,
      Optional<CatalogueEntry> before,
      CatalogueEntry entry) {
    String id() {
      return entry.id();
    }

    /** The file's name in the library. */
    String rawName() {
      String name = FileNames.of(file.getFileName());
      int dot = name.lastIndexOf('.');
      return dot > 0 ? id() + name.substring(dot) : id();
    }
  }

  private Added keep(Kept kept, Corrections corrections, Catalogue catalogue)
      throws ProblemException {
    RawText raw = RawFiles.decode(FileNames.of(kept.file()), kept.bytes(), encoding(kept.entry()));
    Interview cleaned = Cleaner.clean(raw.named(kept.rawName()), CleaningResources.all());
    Map<String, String> before = kept.before().map(CatalogueEntry::renames).orElse(Map.of());
    new SpeakerNames(FileNames.of(kept.file()), cleaned)
        .requireRenamable(corrections.renames(), before, kept.entry().renames());
    Interview interview = kept.entry().mergeInto(cleaned);
    boolean isNew = !Files.exists(in(CorpusStore.interviewPath(kept.id())));
    boolean changed;
    try {
      changed = write(kept, interview, catalogue);
    } catch (ProblemException e) {
      if (isNew) {
        discard(kept);
      }
      throw e;
    }
    Added.Outcome outcome =
        isNew ? Added.Outcome.ADDED : changed ? Added.Outcome.CHANGED : Added.Outcome.UNCHANGED;
    return new Added(kept.id(), outcome, raw.problems());
  }

  private static Charset encoding(CatalogueEntry entry) {
    return entry.encoding() == null ? null : Charset.forName(entry.encoding());
  }

  /** Writes what changed; the catalogue last, since a file that it lacks is found all the same. */
  private boolean write(Kept kept, Interview interview, Catalogue catalogue)
      throws ProblemException {
    String id = kept.id();
    boolean changed =
        NewFile.writeIfOther(in("raw/" + kept.rawName()), output -> output.write(kept.bytes()));
    changed |=
        NewFile.writeIfOther(
            in(CorpusStore.apparatusPath(id)),
            output -> InterviewJson.writeApparatus(interview, output));
    changed |=
        NewFile.writeIfOther(
            in(CorpusStore.interviewPath(id)),
            output -> InterviewJson.writeReading(interview, output));
    Catalogue next = catalogue.with(kept.sha256(), kept.entry());
    changed |= NewFile.writeIfOther(in(CorpusStore.CATALOGUE), next::write);
    return changed;
  }

  private void discard(Kept kept) {
    try {
      Files.deleteIfExists(in(CorpusStore.interviewPath(kept.id())));
      Files.deleteIfExists(in(CorpusStore.apparatusPath(kept.id())));
      Files.deleteIfExists(in("raw/" + kept.rawName()));
    } catch (IOException e) {
      // the failure that led here is told; what is left is found again by the next try
    }
  }

  private String freshId(String stem, String sha256, Catalogue catalogue) throws ProblemException {
    String id = stem;
    for (int i = 2; isTaken(id, sha256, catalogue); i++) {
      id = stem + "-" + i;
    }
    return id;
  }

  private boolean isTaken(String id, String sha256, Catalogue catalogue) throws ProblemException {
    if (others.has(id) || catalogue.ids().contains(id)) {
      return true;
    }
    Path interview = in(CorpusStore.interviewPath(id));
    try (var input = Files.newInputStream(interview)) {
      String file = FileNames.of(interview);
      return !InterviewJson.readHead(file, input).source().sha256().equals(sha256);
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException | ProblemException e) {
      return true;
    }
  }

  /**
   * Takes an interview out. Its file is kept aside.
   *
   * @return where the file is now; empty if there was none
   * @throws ProblemException if there is no such interview, it is not the reader's own, or nothing
   *     can be changed here
   */
  public Optional<Path> remove(String id) throws ProblemException {
    all.requireInterview(id);
    if (!Files.exists(in(CorpusStore.interviewPath(id)))) {
      throw new ProblemException(Problem.of(id, 0, "built-in-stays"));
    }
    try (LibraryLock lock = LibraryLock.on(folder)) {
      Catalogue catalogue = lock.catalogue();
      Catalogue removed = catalogue.only(id).and(lock.removed());
      NewFile.writeIfOther(in(REMOVED_CATALOGUE), removed::write);
      Files.deleteIfExists(in(CorpusStore.interviewPath(id)));
      Files.deleteIfExists(in(CorpusStore.apparatusPath(id)));
      Optional<Path> kept = setAside(id);
      NewFile.writeIfOther(in(CorpusStore.CATALOGUE), catalogue.without(id)::write);
      return kept;
    } catch (IOException e) {
      throw new ProblemException(Failures.unwritable(folder, e));
    }
  }

  private Optional<Path> setAside(String id) throws IOException {
    Optional<Path> raw = rawOf(id);
    if (raw.isEmpty()) {
      return raw;
    }
    Path aside = Files.createDirectories(in(REMOVED)).resolve(raw.get().getFileName());
    return Optional.of(
        Files.move(
            raw.get(), aside, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
  }

  /** The file of an interview; its name is the id with the ending that it came with. */
  private Optional<Path> rawOf(String id) throws IOException {
    try (var files = Files.list(in("raw"))) {
      return files
          .filter(file -> FileIds.stem(FileNames.of(file.getFileName())).equals(id))
          .findFirst();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private Path in(String name) {
    return FileNames.resolve(folder, name);
  }

  /** The folders of a library, made where they are missing. */
  static void make(Path folder) throws IOException {
    for (String name : FOLDERS) {
      Files.createDirectories(folder.resolve(name));
    }
  }
}
