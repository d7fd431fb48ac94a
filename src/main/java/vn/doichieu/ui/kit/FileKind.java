package vn.doichieu.ui.kit;

import java.util.List;

/// Kinds of files one can choose.
public enum FileKind {
  SPREADSHEET("kit.file.spreadsheet", "*.xlsx"),
  PDF("kit.file.pdf", "*.pdf"),
  WORD("kit.file.word", "*.docx"),
  TEXT("kit.file.text", "*.txt"),
  SCAN("kit.file.scan", "*.jpg", "*.jpeg", "*.png", "*.pdf", "*.JPG", "*.JPEG", "*.PNG", "*.PDF"),
  ANY("kit.file.any", "*.*");

  private final String textKey;
  private final List<String> patterns;

  FileKind(String textKey, String... patterns) {
    this.textKey = textKey;
    this.patterns = List.of(patterns);
  }

  String textKey() {
    return textKey;
  }

  List<String> patterns() {
    return patterns;
  }
}
