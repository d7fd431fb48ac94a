package vn.doichieu.ui.kit.imports;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.doichieu.base.SheetRow;

/// One sheet of a file, as the user chooses among them.
///
/// @param head its first filled rows
/// @param headings the one of them that is proposed as the row of headings; null when there is none
/// @param recognised which column holds what when a row is the one with the headings, 0 for A
public record SourceSheet<C>(
    String name,
    List<SheetRow> head,
    SheetRow headings,
    Function<SheetRow, Map<C, Integer>> recognised) {}
