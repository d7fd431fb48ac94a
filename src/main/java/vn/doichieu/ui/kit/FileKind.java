package vn.doichieu.ui.kit;

import java.util.List;

/// Kinds of files one can choose.
public enum FileKind {
  SPREADSHEET("kit.file.spreadsheet", "*.xlsx"),
  PDF("kit.file.pdf", "*.pdf"),
  WORD("kit.file.word", "*.docx"),
  TEXT("kit.file.text", "*.txt"),
  ANY("kit.file.any", "*.*");

  private final String textKey;
  private final String pattern;

  FileKind(String textKey, String pattern) {
    this.textKey = textKey;
    this.pattern = pattern;
  }

  String textKey() {
    return textKey;
  }

  List<String> patterns() {
    return List.of(pattern);
  }
}
