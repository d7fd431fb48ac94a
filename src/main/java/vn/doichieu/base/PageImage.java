package vn.doichieu.base;

/// A picture of one page.
///
/// @param width in pixels
/// @param height in pixels
/// @param pixels row by row, each 0xAARRGGBB; shared, not to be changed
public record PageImage(int width, int height, int[] pixels) {}
