package vn.doichieu.ui.shell;

import vn.doichieu.ui.kit.Place;

/// A hit of the search over everything.
///
/// @param detail says what it is and tells it from others of the same name
public record Found(String text, String detail, Place place) {}
