package org.lunheng.ssh;

import java.nio.file.Path;
import java.time.*;
import java.util.*;
import org.lunheng.quiz.Days;
import org.lunheng.store.*;

public final class RoomHostMain {
  public static void main(String[] a) throws Exception {
    Path f = Path.of(a[0]);
    var m = Bundles.load("en");
    House h =
        new House(
            CorpusStore.builtIn(),
            Readers.in(f),
            Readers.inMemory(),
            v -> m,
            new Days(ZoneOffset.UTC, 4),
            InstantSource.system(),
            (v, i, o, e) -> {
              try {
                o.write("hello\n".getBytes());
                i.transferTo(o);
              } catch (Exception x) {
                x.printStackTrace();
              }
              return 0;
            });
    Metrics metrics = new Metrics();
    Watch w =
        Watches.all(new EventLog(System.err, LogFormat.TEXT, InstantSource.system()), metrics);
    RoomHost host = new RoomHost(h, w);
    host.prepare();
    ReadingServer s =
        ReadingServer.start(
            ServerSettings.usual(f.resolve("key")).at("127.0.0.1", Integer.parseInt(a[1])),
            host,
            w);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  s.stop();
                  host.close();
                }));
    Thread.sleep(Long.MAX_VALUE);
  }
}
