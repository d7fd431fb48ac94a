package vn.doichieu.ui.kit;

/// What a job does in the background: no window types, no waiting for the window.
@FunctionalInterface
public interface Work<T> {
  T run(Progress progress);
}
