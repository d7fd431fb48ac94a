package vn.doichieu.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.result.Attendant;
import vn.doichieu.domain.result.Cause;
import vn.doichieu.domain.result.Causes;
import vn.doichieu.domain.result.ControlGroup;
import vn.doichieu.domain.result.Measure;
import vn.doichieu.domain.result.Outcome;

/// What the digits on a form mean: the common ones at the foot of each page, the others at its end.
///
/// @param footer markup of at most [#LINES] lines
/// @param ending markup
record FormLegend(String footer, String ending) {
  /// Room at the foot of a page.
  static final int LINES = 6;

  private static final double ROOM = 750;
  private static final String UNABLE =
      "<b>Nguyên nhân</b> không có khả năng trả nợ (bỏ trống nếu có khả năng; * phải ghi cụ thể): ";

  static FormLegend of(Causes causes) {
    String people =
        "<b>Người đến:</b> "
            + codes(Stream.of(Attendant.values()), Attendant::code, Attendant::textKey)
            + ". <b>Biện pháp:</b> "
            + codes(Stream.of(Measure.values()), Measure::code, Measure::textKey)
            + ".";
    var footer = new ArrayList<String>();
    footer.add(
        "<b>Kết quả:</b> "
            + codes(Stream.of(Outcome.values()), Outcome::code, Outcome::textKey)
            + ".");
    footer.add(people);
    var ending = new ArrayList<String>();
    String unable = UNABLE + list(causes, Cause.Kind.UNABLE);
    if (lines(footer) + lines(List.of(unable)) <= LINES) {
      footer.add(unable);
    } else {
      footer.add(UNABLE + "xem danh mục ở trang cuối.");
      ending.add(unable);
    }
    ending.add(
        "<b>Nguyên nhân nợ khoanh</b> (món nợ khoanh không xếp loại, chỉ dùng danh mục này): "
            + list(causes, Cause.Kind.FROZEN));
    ending.add("<b>Lý do chênh lệch:</b> " + list(causes, Cause.Kind.DIFFERENCE));
    return new FormLegend(String.join("\n", footer), String.join("\n", ending));
  }

  /// The lines of the control box in full: a signed paper is not as short of words as a screen. The
  /// last two count loans of the others again.
  static List<String> controls() {
    return Stream.of(ControlGroup.values()).map(FormLegend::control).toList();
  }

  /// Those of which every loan falls into exactly one.
  static List<String> classes() {
    return EnumSet.range(ControlGroup.ABLE, ControlGroup.REPAID).stream()
        .map(FormLegend::control)
        .toList();
  }

  private static String control(ControlGroup group) {
    return switch (group) {
      case ABLE -> "Có khả năng trả nợ";
      case UNABLE -> "Không có khả năng trả nợ";
      case FROZEN -> "Nợ khoanh đã đối chiếu";
      case ABSENT -> "Vắng mặt";
      case NOT_RECONCILED -> "Bỏ đi, chết, không nhận nợ";
      case REPAID -> "Đã tất toán sau ngày số liệu";
      case REMOTE -> "Trong đó: qua điện thoại, nơi khác";
      case DIFFERENCE -> "Trong đó: chênh lệch, tổng gốc và lãi";
    };
  }

  private static <E> String codes(
      Stream<E> values,
      java.util.function.ToIntFunction<E> code,
      java.util.function.Function<E, String> textKey) {
    return values
        .map(v -> code.applyAsInt(v) + " " + Messages.text(textKey.apply(v)))
        .collect(Collectors.joining("; "));
  }

  /// Each heading before its entries.
  private static String list(Causes causes, Cause.Kind kind) {
    List<Cause> all = causes.of(kind).stream().filter(Cause::active).toList();
    var groups = new ArrayList<String>();
    for (Cause heading : all) {
      if (heading.heading()) {
        String entries = entries(all.stream().filter(c -> c.parentCode().equals(heading.code())));
        if (!entries.isEmpty()) {
          groups.add("<i>" + Markup.of(heading.name()) + ":</i> " + entries);
        }
      }
    }
    groups.addFirst(entries(all.stream().filter(c -> !isUnder(c, all))));
    String list = groups.stream().filter(g -> !g.isEmpty()).collect(Collectors.joining("; "));
    return list.isEmpty() ? "theo danh mục của đợt." : list + ".";
  }

  private static boolean isUnder(Cause cause, List<Cause> all) {
    return all.stream().anyMatch(c -> c.heading() && c.code().equals(cause.parentCode()));
  }

  private static String entries(Stream<Cause> causes) {
    return causes
        .filter(Cause::isSelectable)
        .map(
            c ->
                Markup.of(c.code())
                    + (c.text() == Cause.TextRule.REQUIRED ? "*\u00a0" : "\u00a0")
                    + Markup.of(c.name()))
        .collect(Collectors.joining("; "));
  }

  private static int lines(List<String> paragraphs) {
    return paragraphs.stream()
        .mapToInt(p -> PaperFont.REGULAR.wrap(Markup.plain(p), CellFit.SIZE, ROOM).size())
        .sum();
  }
}
