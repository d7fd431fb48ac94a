package vn.doichieu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.doichieu.domain.document.Dossier;
import vn.doichieu.domain.document.FormWard;

class FormSheetTest {
  private static final Papers PAPERS = new Papers();

  @Test
  void look() throws IOException {
    Dossier dossier = FormWard.dossier(true, 9, 52, 1);
    FormSet set =
        PAPERS.forms(
            dossier,
            vn.doichieu.domain.document.SmallWard.plan(dossier).document(),
            FormWard.causes(),
            FormWard.forms(dossier),
            n -> {});
    Files.write(Path.of("/tmp/forms-look.pdf"), set.onePdf());
    Dossier none = FormWard.dossier(false, 10, 11, 1);
    FormSet set2 = PAPERS.forms(none, null, FormWard.causes(), FormWard.forms(none), n -> {});
    Files.write(Path.of("/tmp/forms-look2.pdf"), set2.onePdf());
    assertThat(set.files()).hasSize(3);
  }
}
