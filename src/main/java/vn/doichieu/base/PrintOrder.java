package vn.doichieu.base;

/// How a paper is to be printed.
///
/// @param printer its name on this machine
/// @param from first page, counted from 1
/// @param to last page
/// @param twoSided on both sides of the sheet, turned over its long edge
public record PrintOrder(String printer, int copies, int from, int to, boolean twoSided) {
  public int pages() {
    return to - from + 1;
  }
}
