package vn.doichieu.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import vn.doichieu.base.UserError;
import vn.doichieu.base.UserErrorException;

/// What the data file or its disk did wrong, in place of H2's errors: those hold statements and
/// values.
///
/// @param folder of the data file
record DiskFailure(Path folder) implements ExecuteListener {
  private static final int ALREADY_OPEN = 90020;
  private static final int GENERAL_ERROR = 50000;
  private static final int FILE_CORRUPTED = 90030;
  private static final int ENCRYPTION_ERROR = 90049;
  private static final int OBJECT_CLOSED = 90007;
  private static final int IO_ERROR = 90028;
  private static final int IO_ERROR_OF_FILE = 90031;
  private static final int DATABASE_CLOSED = 90098;

  /// The file cannot be opened.
  UserErrorException opening(SQLException e) {
    if (e.getErrorCode() == ALREADY_OPEN) {
      return new UserError("inUse", folder.toString()).toException(e);
    }
    return isDamage(e)
        ? damaged(e)
        : new UserError("cannotOpen", folder.toString(), code(e)).toException(e);
  }

  /// Damage may show only when a page is read.
  @Override
  public void exception(ExecuteContext context) {
    SQLException e = context.sqlException();
    if (e != null && isDamage(e)) {
      context.exception(damaged(e));
    } else if (e != null && isOfDisk(e)) {
      context.exception(new UserError("cannotRead", code(e)).toException(e));
    }
  }

  /// H2 reports some damage as a general error, and so it does with a full disk.
  private static boolean isDamage(SQLException e) {
    return switch (e.getErrorCode()) {
      case ENCRYPTION_ERROR, FILE_CORRUPTED, GENERAL_ERROR -> !isCausedByDisk(e);
      default -> false;
    };
  }

  private static boolean isOfDisk(SQLException e) {
    return switch (e.getErrorCode()) {
      case IO_ERROR, IO_ERROR_OF_FILE, DATABASE_CLOSED, OBJECT_CLOSED -> true;
      default -> isCausedByDisk(e);
    };
  }

  private static boolean isCausedByDisk(SQLException e) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException && !(cause instanceof EOFException)) {
        return true;
      }
    }
    return false;
  }

  private UserErrorException damaged(SQLException e) {
    return new UserError("dataDamaged", folder.toString()).toException(e);
  }

  private static String code(SQLException e) {
    return Integer.toString(e.getErrorCode());
  }
}
