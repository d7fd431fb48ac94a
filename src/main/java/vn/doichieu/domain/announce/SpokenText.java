package vn.doichieu.domain.announce;

import java.util.List;

/// Text ready to be read aloud: words, commas and full stops, one line per line of the original.
///
/// @param flags what was left as it stands (identity numbers: left out) for a person to decide
public record SpokenText(String text, List<Flag> flags) {
  public SpokenText {
    flags = List.copyOf(flags);
  }
}
