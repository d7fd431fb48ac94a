package vn.doichieu.ui.followup;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.FollowUpOffice;
import vn.doichieu.domain.followup.Absentee;
import vn.doichieu.domain.followup.CallNote;
import vn.doichieu.domain.followup.HelpRequest;
import vn.doichieu.domain.followup.OpenPoint;
import vn.doichieu.ui.FxTest;
import vn.doichieu.ui.OfficeWindow;

class FollowUpScreenTest extends FxTest {
  @TempDir Path folder;
  @TempDir Path out;
  private FollowUpOffice office;
  private OfficeWindow window;

  @BeforeEach
  void open() {
    office = FollowUpOffice.in(folder);
    long campaign = office.office.campaign;
    Absentee first = office.state().absentees().getFirst();
    var answered =
        new HelpRequest(
            office.edit.newId(),
            0,
            campaign,
            first.borrower().id(),
            "PGD NHCSXH Pleiku",
            LocalDate.of(2025, 10, 27),
            LocalDate.of(2025, 10, 30),
            "Đã gặp khách hàng, nhận nợ đúng số dư",
            0);
    assertThat(office.edit.save(null, answered)).isEmpty();
    var late =
        new OpenPoint(
            office.edit.newId(),
            0,
            campaign,
            first.group().id(),
            LocalDate.of(2025, 10, 21),
            "Sổ vay vốn của một hộ ghi sai số dư so với sao kê",
            "Tổ trưởng Tổ TK&VV",
            LocalDate.of(2025, 10, 25),
            "",
            null);
    assertThat(office.edit.save(null, late)).isEmpty();
    window = new OfficeWindow(office.office);
    show(
        () ->
            window.scene(
                w ->
                    FollowUpScreen.screen(
                        w.workbench,
                        office.work(),
                        w.campaign,
                        new SimpleObjectProperty<>(),
                        w.output())));
    idle();
  }

  @AfterEach
  void close() {
    fx(window::close);
    office.close();
    assertThat(window.dialogs.bugs()).isEmpty();
  }

  private void idle() {
    await(() -> window.jobs.running().isEmpty());
    settle();
  }

  @Test
  void a_call_is_noted_by_keys_alone() {
    screenshot("followup-absentees");
    press(DOWN);
    press(ENTER);
    await(() -> focusedId().equals("phone"));
    type("0912345678");
    press(ENTER);
    press(F4);
    press(DOWN);
    press(DOWN);
    press(DOWN);
    press(ENTER);
    press(CONTROL, S);
    idle();
    assertThat(office.state().followUp().callNotes())
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.phone()).isEqualTo("0912345678");
              assertThat(call.answer()).isEqualTo(CallNote.Answer.PROMISED);
              assertThat(call.calledOn()).isEqualTo(office.state().today());
            });
    screenshot("followup-call");
  }

  @Test
  void days_are_typed_and_the_round_is_arranged_and_printed() {
    press(F6);
    press(HOME);
    press(ENTER);
    await(() -> focusedId().equals("days"));
    type("3/11, 04112025");
    press(CONTROL, S);
    press(F8);
    await(() -> !office.state().followUp().rounds().isEmpty());
    idle();
    screenshot("followup-supplements");
    assertThat(words()).contains("Đã lập đợt bổ sung 1");
    window.dialogs.answer(true).answer(out.resolve("bo-sung.pdf"));
    press(CONTROL, P);
    await(() -> Files.exists(out.resolve("bo-sung.pdf")));
    idle();
    assertThat(window.shown).containsExactly(out.resolve("bo-sung.pdf"));
  }

  @Test
  void an_answer_offers_the_outcome_but_does_not_key_it() {
    press(F6);
    press(F6);
    press(HOME);
    idle();
    assertThat(words()).contains("Hãy nhập mã 3");
    assertThat(office.state().absentees()).isNotEmpty();
    screenshot("followup-requests");
  }

  @Test
  void the_other_parts_show_what_there_is_and_go_out_as_spreadsheets() {
    for (int i = 0; i < 3; i++) {
      press(F6);
    }
    press(HOME);
    idle();
    screenshot("followup-departures");
    window.dialogs.answer(out.resolve("bo-di.xlsx"));
    press(CONTROL, E);
    await(() -> Files.exists(out.resolve("bo-di.xlsx")));
    press(F6);
    press(HOME);
    idle();
    assertThat(words()).contains("quá hạn");
    screenshot("followup-points");
    window.dialogs.answer(true).answer(out.resolve("ton-tai.pdf"));
    press(CONTROL, P);
    await(() -> Files.exists(out.resolve("ton-tai.pdf")));
    press(F6);
    press(HOME);
    idle();
    screenshot("followup-days");
    window.dialogs.answer(true).answer(out.resolve("ngay.pdf"));
    press(CONTROL, P);
    await(() -> Files.exists(out.resolve("ngay.pdf")));
    idle();
  }

  @Test
  void the_guarded_list_opens_with_the_password_only_and_closes_with_the_screen() {
    for (int i = 0; i < 6; i++) {
      press(F6);
    }
    screenshot("followup-guarded-closed");
    window.dialogs.answer(out.resolve("khong.xlsx"));
    press(CONTROL, E);
    idle();
    assertThat(out.resolve("khong.xlsx")).doesNotExist();
    type("sai");
    press(ENTER);
    press(ENTER);
    idle();
    assertThat(window.dialogs.errors()).isNotEmpty();
    assertThat(words()).doesNotContain("Số khế ước");
    fx(
        () -> {
          stage().getScene().lookup("#guardedPassword").requestFocus();
          return null;
        });
    type("mat-khau");
    press(ENTER);
    press(ENTER);
    idle();
    press(CONTROL, N);
    String loan = office.office.read.roster().loans().getFirst().code();
    type(loan);
    press(ENTER);
    type("Tran Van Mau");
    press(ENTER);
    press(F4);
    press(DOWN);
    press(ENTER);
    await(() -> focusedId().equals("statementPrincipal"));
    type("20000000");
    press(ENTER);
    type("0");
    press(CONTROL, S);
    idle();
    screenshot("followup-guarded");
    char[] password = "mat-khau".toCharArray();
    assertThat(office.suspected.open(password).list(office.office.campaign))
        .singleElement()
        .satisfies(one -> assertThat(one.takenBy()).isEqualTo("Tran Van Mau"));
    fx(
        () -> {
          window.navigator.go(new vn.doichieu.ui.kit.Place.Schedule());
          return null;
        });
    fx(
        () -> {
          window.navigator.go(new vn.doichieu.ui.kit.Place.FollowUp());
          return null;
        });
    idle();
    assertThat(words()).contains("Mật khẩu người quản trị").doesNotContain("Tran Van Mau");
  }
}
