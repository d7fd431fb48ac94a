package vn.doichieu.domain.announce;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doichieu.base.SearchText;

/// Full names to be found in a text as whole words: with the same marks, or written without any.
/// Names of two words only with capitals: `Y Tế` is a person, `y tế` is not.
final class Names {
  private final Map<String, Set<String>> markedByFolded = new HashMap<>();
  private int longest;

  Names(Collection<String> names) {
    for (String name : names) {
      List<Word> words = Word.of(name);
      if (words.size() > 1) {
        longest = Math.max(longest, words.size());
        markedByFolded
            .computeIfAbsent(joined(words, SearchText::folded), _ -> new HashSet<>())
            .add(joined(words, SearchText::marked));
      }
    }
  }

  List<PrivacyScan.Hit> find(List<Word> words) {
    var hits = new ArrayList<PrivacyScan.Hit>();
    for (int from = 0; from < words.size(); from++) {
      for (int to = furthest(words, from); to > from + 1; to--) {
        if (isName(words.subList(from, to))) {
          int start = words.get(from).start();
          hits.add(new PrivacyScan.Hit(PrivacyScan.Kind.NAME, start, words.get(to - 1).end()));
          from = to - 1;
          break;
        }
      }
    }
    return hits;
  }

  private int furthest(List<Word> words, int from) {
    int to = from + 1;
    while (to < words.size() && to - from < longest && words.get(to).continues()) {
      to++;
    }
    return to;
  }

  private boolean isName(List<Word> words) {
    Set<String> marked = markedByFolded.get(joined(words, SearchText::folded));
    return marked != null
        && (words.size() > 2 || words.stream().allMatch(Word::capital))
        && (words.stream().allMatch(Word::unmarked)
            || marked.contains(joined(words, SearchText::marked)));
  }

  private static String joined(List<Word> words, Function<SearchText, String> form) {
    return words.stream().map(Word::text).map(form).collect(Collectors.joining(" "));
  }
}
