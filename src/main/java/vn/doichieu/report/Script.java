package vn.doichieu.report;

import java.util.List;

/// A text to be read aloud in one residential group, as a sheet for the announcer shows it.
///
/// @param lines one sentence each, already spelled out
/// @param readingTime in words: `khoảng 2 phút`
/// @param ward for instance `phường Đăk Bla`
public record Script(
    String title, List<String> lines, String readingTime, String ward, String residentialGroup) {}
