package vn.doichieu.report;

/// What stands around a printed table; each part is empty when it is not wanted.
///
/// @param office whose list it is, at the top left
/// @param internal whether it is marked `LƯU HÀNH NỘI BỘ`
/// @param heading `Phụ lục`
/// @param attached the line under the title that names the paper it belongs to
/// @param note over the table at the right: the unit, the date
/// @param ending the end mark of an appendix
/// @param signed the capacity of who signs
public record ListFrame(
    String office,
    boolean internal,
    String heading,
    String attached,
    String note,
    String ending,
    String signed) {

  /// A list for internal use that stands alone.
  public static ListFrame internal(String office, String note, String signed) {
    return new ListFrame(office, true, "", "", note, "", signed);
  }

  /// An internal list that belongs to a paper.
  ///
  /// @param attached the line that names the paper
  public static ListFrame appendix(String attached) {
    return new ListFrame("", true, "Phụ lục", attached, "", "./.", "");
  }
}
