package vn.doichieu.base;

/// Something about one cell of a list that the user should know: an error, a doubt or a repair.
///
/// @param row as the spreadsheet program shows it; 0 when the whole sheet is meant
/// @param column letter and heading: `T (Tổng dư nợ)`; empty when the whole row is meant
/// @param value as it stands in the file
/// @param message what is wrong and what to do, in one or two sentences
public record Finding(String sheet, int row, String column, String value, Text message) {}
