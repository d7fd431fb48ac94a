package vn.doichieu.report;

import java.nio.file.*;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.doichieu.domain.document.*;

public class Look {
  public static void main(String[] a) throws Exception {
    Path out = Path.of(a[0]);
    Files.createDirectories(out);
    var papers = new Papers();
    var d = SmallWard.dossier(13);
    var plan = SmallWard.plan(d);
    w(out, "plan-draft", papers.plan(d, plan));
    var issued = SmallWard.issued(plan, 5, LocalDate.of(2025, 10, 16), 2);
    w(
        out,
        "plan-issued-roman",
        papers.plan(d, SmallWard.numbered(issued, Document.Numbering.ROMAN)));
    var notice = SmallWard.notice(d);
    w(
        out,
        "notices",
        papers.notices(
            d, SmallWard.issued(notice, 12, LocalDate.of(2025, 10, 17), 1), issued.document()));
    w(out, "letter", papers.letter(d, SmallWard.letter(d), issued.document()));
    var big = SmallWard.dossier(SmallWard.ward("Trần Hưng Đạo", true), 130);
    w(
        out,
        "plan-130",
        papers.plan(
            big, SmallWard.issued(SmallWard.plan(big), 123, LocalDate.of(2025, 10, 15), 1)));
    var longName = SmallWard.dossier(SmallWard.ward("Nam Đông Hà - Phong Nha Kẻ Bàng", true), 1);
    w(out, "plan-1", papers.plan(longName, SmallWard.plan(longName)));
    var lines =
        IntStream.range(0, 16)
            .mapToObj(
                i ->
                    "Kính thưa toàn thể bà con nhân dân tổ dân phố số năm, đây là câu thứ "
                        + (i + 1)
                        + " của bài thông báo về việc đối chiếu, phân loại nợ.")
            .toList();
    var s =
        new Script(
            "Thông báo đối chiếu, phân loại nợ",
            lines,
            "khoảng 3 phút",
            "phường Đăk Bla",
            "Tổ dân phố 5");
    w(out, "scripts", papers.scripts(SmallWard.DAK_BLA, List.of(s, s)));
    var d200 = SmallWard.dossier(200);
    for (int i = 0; i < 0; i++) {
      long t = System.nanoTime();
      var set = papers.sessionSheets(d200, notice, null);
      long t1 = System.nanoTime();
      int n = set.files().size();
      long t2 = System.nanoTime();
      papers.plan(d, plan);
      long t3 = System.nanoTime();
      System.out.println(
          "200 one: "
              + (t1 - t) / 1000000
              + " files "
              + n
              + ": "
              + (t2 - t1) / 1000000
              + " plan "
              + (t3 - t2) / 1000000
              + " size "
              + set.onePdf().length
              + " "
              + set.files().get(0).pdf().length
              + " "
              + set.files().get(0).fileName());
    }
  }

  static void w(Path out, String n, byte[] pdf) throws Exception {
    Files.write(out.resolve(n + ".pdf"), pdf);
  }
}
