package vn.doichieu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.h2.jdbcx.JdbcDataSource;
import vn.doichieu.store.key.DataKey;

/// The passwords of the data file, made from the data key: one of the file, one of the database's
/// own users. H2 wants them in one word, with a space between.
final class Passwords implements AutoCloseable {
  private final char[] ofFile;
  private final char[] ofDatabaseUsers;

  Passwords(DataKey key) {
    ofFile = key.hex();
    try (DataKey derived = key.derived("database users")) {
      ofDatabaseUsers = derived.hex();
    }
  }

  String ofDatabaseUsers() {
    return new String(ofDatabaseUsers);
  }

  JdbcDataSource source(String url, String user) {
    var source = new JdbcDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(new String(ofFile) + ' ' + ofDatabaseUsers());
    return source;
  }

  Connection connect(String url, String user) throws SQLException {
    return source(url, user).getConnection();
  }

  @Override
  public void close() {
    Arrays.fill(ofFile, '0');
    Arrays.fill(ofDatabaseUsers, '0');
  }
}
