package org.lunheng.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.lunheng.document.Problem;

/** The corpus inside the program; a jar is not listed, its catalogue names what it holds. */
final class BuiltInShelf implements Shelf {
  private static final String ROOT = "corpus/";

  @Override
  public InputStream open(String path) {
    return BuiltInShelf.class.getClassLoader().getResourceAsStream(name(path));
  }

  @Override
  public String name(String path) {
    return ROOT + path;
  }

  @Override
  public List<String> ids() throws IOException, ProblemException {
    try (InputStream input = open(CorpusStore.CATALOGUE)) {
      return Catalogue.read(name(CorpusStore.CATALOGUE), input).ids();
    }
  }

  @Override
  public List<String> topicIds(List<Problem> problems) throws IOException {
    try (InputStream input = open(CorpusStore.TOPICS)) {
      return TopicReader.order(name(CorpusStore.TOPICS), input);
    } catch (ProblemException e) {
      problems.add(e.problem());
      return List.of();
    }
  }
}
