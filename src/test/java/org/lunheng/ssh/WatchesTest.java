package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchesTest {
  private static final Throwable WHY = new IllegalStateException();

  @Test
  void eachIsToldEverything() {
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();

    tellAll(Watches.all(noting(first), noting(second)));

    List<String> expected = new ArrayList<>();
    tellAll(noting(expected));
    assertEquals(Watch.class.getDeclaredMethods().length, expected.size());
    assertEquals(expected, first);
    assertEquals(expected, second);
  }

  @Test
  void noneTakesEverything() {
    tellAll(Watch.NONE);
  }

  private static void tellAll(Watch watch) {
    watch.serving("::1", 2222, "SHA256:abc");
    watch.refused("192.0.2.7", Watch.Refusal.CROWD);
    watch.handshake("192.0.2.8", true);
    watch.authenticated("192.0.2.9", "publickey", false, "SHA256:def");
    watch.entered(Visitors.key(), true);
    watch.left(Visitors.key(), Watch.Leaving.LOST, Duration.ofSeconds(3));
    watch.denied("192.0.2.10", "exec");
    watch.sent(17);
    watch.painted(19);
    watch.stored();
    watch.failed("store", WHY);
    watch.stopped();
  }

  private static Watch noting(List<String> calls) {
    return (Watch)
        Proxy.newProxyInstance(
            Watch.class.getClassLoader(),
            new Class<?>[] {Watch.class},
            (proxy, method, arguments) -> {
              calls.add(call(method, arguments));
              return null;
            });
  }

  private static String call(Method method, Object[] arguments) {
    return method.getName() + Arrays.toString(arguments);
  }
}
