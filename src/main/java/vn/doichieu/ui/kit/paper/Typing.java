package vn.doichieu.ui.kit.paper;

/// What becomes of a change that the user types into a text with protected fields.
sealed interface Typing {
  /// @param text what goes in, cleaned of signs that only fields may use
  record Accepted(String text) implements Typing {}

  /// The change would break a field.
  ///
  /// @param field its label
  record Refused(String field) implements Typing {}

  /// Whole fields would go: to be asked.
  ///
  /// @param start of what goes, in the text as shown
  /// @param end after it
  /// @param fields their labels
  record RemovesFields(int start, int end, String text, String fields) implements Typing {}
}
