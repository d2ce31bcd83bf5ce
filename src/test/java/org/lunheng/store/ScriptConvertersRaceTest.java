package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;

/** Each round loads the classes anew, as a new process does. */
class ScriptConvertersRaceTest {
  private static final int THREADS = 16;
  private static final String SOURCE = "不断发展的物理发现里，后面的面条只有一只碗，头发干了。".repeat(3);
  private static final String EXPECTED = "不斷發展的物理發現裡，後面的麵條只有一隻碗，頭髮乾了。".repeat(3);

  @RepeatedTest(5)
  void threadsThatComeDuringTheFirstLoadGetTheRightText() throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    try (URLClassLoader fresh = freshClasses()) {
      CyclicBarrier barrier = new CyclicBarrier(THREADS);
      Callable<String> convert =
          () -> {
            barrier.await();
            return toHant(fresh);
          };
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        answers.add(executor.submit(convert));
      }
      for (Future<String> answer : answers) {
        assertEquals(EXPECTED, answer.get());
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private static String toHant(ClassLoader classes) throws ReflectiveOperationException {
    Class<?> converters = classes.loadClass(ScriptConverters.class.getName());
    Object converter = converters.getMethod("get").invoke(null);
    Method toHant =
        classes.loadClass("org.lunheng.text.ScriptConverter").getMethod("toHant", String.class);
    Object converted = toHant.invoke(converter, SOURCE);
    return (String)
        classes.loadClass("org.lunheng.text.Converted").getMethod("text").invoke(converted);
  }

  private static URLClassLoader freshClasses() {
    URL[] path =
        Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
            .map(ScriptConvertersRaceTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry, e);
    }
  }
}
