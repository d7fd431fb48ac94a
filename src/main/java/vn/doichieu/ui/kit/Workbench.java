package vn.doichieu.ui.kit;

/// What every view model may use of the window.
public record Workbench(Jobs jobs, Dialogs dialogs, Navigator navigator, Remembered remembered) {}
