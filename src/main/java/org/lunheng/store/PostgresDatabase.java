package org.lunheng.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.lunheng.document.Problem;

/**
 * A PostgreSQL database that any number of hosts use. What is committed is in the server's log on
 * its disk before {@link #write} returns. A server that is gone is noticed after {@link #PATIENCE}
 * at most; one that is back is used again without anybody's doing.
 *
 * <p>Where a connection breaks, what was under way is done once more on another one, even if the
 * first may have come to its end unseen: all that the stores write can be written twice.
 */
final class PostgresDatabase implements Database {
  /** How long a server may take for an answer. */
  static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final int CONNECTIONS = 4;

  /** How long to wait while all connections are used, or while none can be made. */
  private static final Duration WAIT = Duration.ofSeconds(2);

  private static final int CONNECT_SECONDS = 3;
  private static final int MOST_TRIES = 4;

  /** For so long after a failed attempt nobody else waits for a connection. */
  private static final Duration REST = Duration.ofMillis(500);

  /** Statements end before the driver gives up on them; what a dead host had locked is freed. */
  private static final String FIRST =
      "SET synchronous_commit = on; SET statement_timeout = 4000;"
          + " SET idle_in_transaction_session_timeout = 10000";

  /** The driver logs to standard error what it also throws; held, so that it stays silent. */
  private static final Logger DRIVER = Logger.getLogger("org.postgresql");

  private final StoreAddress address;
  private HikariDataSource pool;
  private volatile boolean prepared;
  private volatile Outage outage;

  /**
   * That there was no connection a moment ago.
   *
   * @param end until when that is taken for granted, by {@link System#nanoTime}
   */
  private record Outage(Problem problem, long end) {}

  PostgresDatabase(StoreAddress address) {
    this.address = address;
  }

  @Override
  public String name() {
    return address.toString();
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public boolean has(Connection connection, String table) {
    return true;
  }

  @Override
  public <T> T read(Work<T> work) throws ProblemException {
    return patiently(work);
  }

  @Override
  public <T> T write(Work<T> work) throws ProblemException {
    return patiently(connection -> Transaction.in(connection, work));
  }

  private <T> T patiently(Work<T> work) throws ProblemException {
    for (int tries = 1; ; tries++) {
      try (Connection connection = connection()) {
        if (!prepared) {
          PostgresSchema.prepare(connection, name());
          prepared = true;
        }
        return work.with(connection);
      } catch (SQLException e) {
        recover(e);
        if (tries == MOST_TRIES || !PostgresFailures.isPassing(e)) {
          throw new ProblemException(
              PostgresFailures.problem(name(), (int) PATIENCE.toSeconds(), e));
        }
      }
    }
  }

  /** All connections of the pool have broken when one has. */
  private void recover(SQLException e) throws ProblemException {
    if (PostgresFailures.isLost(e)) {
      pool().getHikariPoolMXBean().softEvictConnections();
    }
    if (PostgresFailures.isWithoutTables(e)) {
      prepared = false;
    }
  }

  private Connection connection() throws ProblemException {
    try {
      Connection connection = pool().getConnection();
      outage = null;
      return connection;
    } catch (SQLException e) {
      throw unconnected(e);
    }
  }

  /** Making the pool is one attempt to connect, which says at once why that cannot be. */
  private synchronized HikariDataSource pool() throws ProblemException {
    Outage last = outage;
    if (last != null && System.nanoTime() - last.end() < 0) {
      throw new ProblemException(last.problem());
    }
    if (pool == null) {
      DRIVER.setLevel(Level.OFF);
      try {
        pool = new HikariDataSource(config());
      } catch (HikariPool.PoolInitializationException e) {
        throw unconnected(new SQLException(e.getCause()));
      } catch (RuntimeException e) {
        // the driver does not know what to make of the address
        throw new ProblemException(Problem.of(name(), 0, "store-unknown"));
      }
    }
    return pool;
  }

  private ProblemException unconnected(SQLException e) {
    Problem problem = PostgresFailures.unconnected(name(), (int) PATIENCE.toSeconds(), e);
    outage = new Outage(problem, System.nanoTime() + REST.toNanos());
    return new ProblemException(problem);
  }

  /** What the address says of these overrides them. */
  private HikariConfig config() {
    HikariConfig config = new HikariConfig();
    config.setPoolName("lunheng");
    config.setDriverClassName("org.postgresql.Driver");
    config.setJdbcUrl(address.url());
    config.setUsername(address.user());
    config.setPassword(address.password());
    config.addDataSourceProperty("ApplicationName", "lunheng");
    config.addDataSourceProperty("connectTimeout", Integer.toString(CONNECT_SECONDS));
    // all that the driver tries to make one connection: with TLS, and without where that is allowed
    config.addDataSourceProperty("loginTimeout", Long.toString(PATIENCE.toSeconds()));
    config.addDataSourceProperty("socketTimeout", Long.toString(PATIENCE.toSeconds()));
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.setConnectionInitSql(FIRST);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(WAIT.toMillis());
    config.setValidationTimeout(WAIT.toMillis());
    config.setInitializationFailTimeout(1);
    return config;
  }

  @Override
  public void scrub() {
    // the server's vacuum does so
  }

  @Override
  public synchronized void close() {
    if (pool != null) {
      pool.close();
      pool = null;
    }
  }
}
