package vn.doichieu.store;

import java.util.List;
import vn.doichieu.domain.access.AppUser;

/// Reads the users of the data.
public final class UserStore {
  private final Database database;

  public UserStore(Database database) {
    this.database = database;
  }

  public List<AppUser> administrators() {
    return database.with(AppUser.class, "role", AppUser.Role.ADMINISTRATOR);
  }
}
