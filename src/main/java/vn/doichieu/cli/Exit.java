package vn.doichieu.cli;

/// Exit codes of the program.
public final class Exit {
  public static final int OK = 0;
  public static final int USER_ERROR = 1;
  public static final int USAGE = 2;
  public static final int BUG = 3;

  private Exit() {}
}
