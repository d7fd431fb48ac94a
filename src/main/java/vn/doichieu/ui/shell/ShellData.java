package vn.doichieu.ui.shell;

import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

/// What the frame of the window shows of the open data.
///
/// @param ward with its kind: `Phường Đăk Bla`
/// @param campaign the one all screens work on; null when there is none
/// @param search over everything, in memory: called at every letter
/// @param savedAt time of the last save; null before the first
public record ShellData(
    String ward,
    String user,
    ObservableList<CampaignChoice> campaigns,
    ObjectProperty<CampaignChoice> campaign,
    Function<String, List<Found>> search,
    UndoRedo undo,
    ObservableValue<LocalTime> savedAt) {}
