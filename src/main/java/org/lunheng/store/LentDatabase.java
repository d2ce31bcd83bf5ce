package org.lunheng.store;

import java.sql.Connection;
import java.sql.SQLException;

/** A database that others use too, and that stays open when this is closed. */
record LentDatabase(Database owned) implements Database {
  @Override
  public String name() {
    return owned.name();
  }

  @Override
  public boolean exists() {
    return owned.exists();
  }

  @Override
  public boolean has(Connection connection, String table) throws SQLException {
    return owned.has(connection, table);
  }

  @Override
  public <T> T read(Work<T> work) throws ProblemException {
    return owned.read(work);
  }

  @Override
  public <T> T write(Work<T> work) throws ProblemException {
    return owned.write(work);
  }

  @Override
  public void scrub() throws ProblemException {
    owned.scrub();
  }

  @Override
  public void close() {
    // whoever owns it closes it
  }
}
