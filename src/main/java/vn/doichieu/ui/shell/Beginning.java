package vn.doichieu.ui.shell;

import java.util.List;

/// What the program finds in its data folder.
public sealed interface Beginning {
  /// Nothing yet: the first start.
  record NoData() implements Beginning {}

  /// @param users names that may sign in, the last one used first
  record Locked(String ward, List<String> users) implements Beginning {}

  /// Open already.
  record Ready(Opened opened) implements Beginning {}
}
