package vn.doichieu.ui.shell;

import javafx.beans.value.ObservableValue;

/// The last change set and the way back.
///
/// @param undoable what would be undone, in the user's words; null when nothing
/// @param redoable what would be redone; null when nothing
public record UndoRedo(
    ObservableValue<String> undoable,
    Runnable undo,
    ObservableValue<String> redoable,
    Runnable redo) {}
