package vn.doichieu.ui.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.document.Dossier;
import vn.doichieu.domain.document.HelpLetterDraft;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.document.SmallWard;

class PaperRowTest {
  @Test
  void letters_to_other_offices_are_told_apart_by_whom_they_go_to() {
    Dossier dossier = SmallWard.dossier(3);
    Paper letter = HelpLetterDraft.of(dossier, 2, "PGD Pleiku", new AtomicLong()::incrementAndGet);
    assertThat(new PaperRow(DocumentKind.HELP_LETTER, 2, letter, "").name())
        .isEqualTo("Công văn nhờ đơn vị khác – PGD Pleiku");
  }

  @Test
  void a_further_letter_to_the_police_is_counted() {
    assertThat(new PaperRow(DocumentKind.POLICE_LETTER, 1, null, "").name())
        .isEqualTo("Công văn gửi Công an (lần 2)");
  }
}
