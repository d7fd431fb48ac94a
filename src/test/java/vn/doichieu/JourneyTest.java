package vn.doichieu;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.B;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.DIGIT6;
import static javafx.scene.input.KeyCode.DIGIT7;
import static javafx.scene.input.KeyCode.DIGIT8;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.G;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.I;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.ui.FxTest;

/// A clerk's whole way with the program, from its first start to the papers on the disk: by keys
/// alone. What the test looks at is what the clerk sees.
class JourneyTest extends FxTest {
  private static final int MOST_TABS = 80;
  private static final int SCREENS = 8;
  private static final int PLAN_NUMBER = 27;
  private static final int NOTICE_NUMBER = 31;
  private static final int SIGNATORIES = 1;
  private static final int POINTS = 2;
  private static final int RESIDENTIAL_GROUPS = 3;
  private static final int VENUES = 4;
  private static final int PEOPLE = 6;

  @TempDir Path folder;
  private ProgramUnderTest program;
  private int step;

  @BeforeEach
  void open() {
    program = fx(() -> new ProgramUnderTest(start -> start.startup(folder.resolve("phuong"))));
    show(() -> program.window().scene());
    fx(() -> program.window().begin());
    rest();
  }

  @AfterEach
  void close() {
    fx(program::close);
  }

  @Test
  void from_an_empty_folder_to_the_papers_by_keys_alone() throws IOException {
    makeTheWard();
    lookAround();
    setUpTheUnit();
    importTheList();
    assignTheGroups();
    makeTheCampaign();
    setUpTheTeam();
    takeDownWhomTheOrganisationsSent();
    arrangeTheSchedule();
    Path plan = issue("ke-hoach", PLAN_NUMBER, 0);
    Path notice = issue("thong-bao", NOTICE_NUMBER, 1);
    Path sheets = saveTheSheets();
    openScreen(DIGIT1, "ban-lam-viec");
    assertThat(text(plan))
        .containsIgnoringCase("phường Suối Mẫu")
        .contains("Số: " + PLAN_NUMBER + "/KH-UBND")
        .contains(JourneyBankList.firstLeader());
    assertThat(text(notice))
        .containsIgnoringCase("phường Suối Mẫu")
        .contains("Số: " + NOTICE_NUMBER + "/")
        .contains(PLAN_NUMBER + "/KH-UBND")
        .contains(JourneyBankList.firstLeader());
    try (var files = Files.list(sheets)) {
      assertThat(files)
          .hasSizeGreaterThanOrEqualTo(JourneyBankList.GROUPS)
          .allSatisfy(sheet -> assertThat(text(sheet)).containsIgnoringCase("phường Suối Mẫu"));
    }
  }

  private void makeTheWard() {
    see("bat-dau");
    assertThat(focusedId()).isEqualTo("kind");
    fill("", "Suối Mẫu", "Tỉnh Mẫu", JourneyBankList.COMMUNE, "Nguyễn Thị Hòa");
    fill("mật khẩu của tôi", "mật khẩu của tôi");
    press(ENTER);
    rest();
    see("don-vi-moi");
    assertThat(words()).contains("Nhập điểm giao dịch, tổ dân phố");
  }

  /// Nothing is there yet, but no screen is a dead end.
  private void lookAround() {
    for (int i = 0; i < SCREENS; i++) {
      openScreen(KeyCode.values()[DIGIT1.ordinal() + i], "trong-" + (i + 1));
    }
  }

  private void setUpTheUnit() {
    openScreen(DIGIT2, "don-vi");
    press(ENTER);
    tabTo("bankOffice");
    fill("Phòng giao dịch Ngân hàng Chính sách xã hội Suối Mẫu", "006101");
    press(CONTROL, S);
    rest();
    add(SIGNATORIES, "Người ký (1)", "Trần Thị Mai Hương", "chu tich", "", " ");
    add(POINTS, "Điểm giao dịch (1)", "Suối Mẫu", "", "", "7");
    add(VENUES, "Địa điểm (1)", "Hội trường tổ dân phố 1", "1 Đường Mẫu", "suoi mau");
    add(PEOPLE, "(1)", "ong", "Vũ Đình Trưởng", "to truong to dan pho", "Tổ trưởng");
    add(PEOPLE, "(2)", "ba", "Đỗ Ngân Hà", "can bo ngan hang", "Cán bộ tín dụng");
    add(PEOPLE, "(3)", "ong", "Hồ Nông Dân", "dai dien", "Chủ tịch Hội Nông dân", "nong dan");
    add(PEOPLE, "(4)", "ba", "Bùi Phụ Nữ", "dai dien", "Chủ tịch Hội LHPN", "phu nu");
    add(PEOPLE, "(5)", "ong", "Ngô Công Chức", "cong chuc", "Công chức văn phòng");
    add(RESIDENTIAL_GROUPS, "Tổ dân phố (1)", "Tổ dân phố 1", "suoi mau", "vu dinh", "hoi truong");
    see("don-vi-xong");
    assertThat(words().lines().filter("xong"::equals).count())
        .as("the unit is complete")
        .isEqualTo(1);
  }

  private void importTheList() {
    Path list = folder.resolve("10. Sao ke chi tiet (DL Ngay) 31072025.xlsx");
    JourneyBankList.write(list);
    openScreen(DIGIT3, "danh-sach-trong");
    program.dialogs().answer(list);
    press(CONTROL, I);
    rest();
    see("danh-sach-xem-truoc");
    assertThat(focusedId()).isEqualTo("import-commit");
    press(ENTER);
    rest();
    see("danh-sach-da-nhap");
    assertThat(words()).contains("thêm " + JourneyBankList.LOANS + " món vay");
    assertThat(focusedWords()).isEqualTo("Gán tổ dân phố");
  }

  private void assignTheGroups() {
    press(ENTER);
    rest();
    assertThat(focusedId()).isEqualTo("unit-groups");
    press(SHIFT, DOWN);
    press(SHIFT, DOWN);
    tabTo("togetherId");
    fill("to dan pho 1");
    see("gan-to");
    press(CONTROL, G);
    rest();
    assertThat(words()).doesNotContain("chưa gán");
    press(ESCAPE);
    press(CONTROL, Z);
    rest();
    assertThat(words()).contains("(chưa gán " + JourneyBankList.GROUPS + ")");
    see("hoan-tac");
    press(CONTROL, Y);
    rest();
    assertThat(words()).doesNotContain("chưa gán");
    press(CONTROL, L);
    rest();
    assertThat(words()).contains("Cán bộ – người tham gia (8)");
    see("da-gan-to");
  }

  private void makeTheCampaign() {
    openScreen(DIGIT4, "ke-hoach-trong");
    assertThat(focusedWords()).isEqualTo("Đợt mới");
    press(ENTER);
    rest();
    assertThat(focusedId()).isEqualTo("title");
    tabTo("windowFrom");
    String firstDay = focusedText();
    tabTo("days.");
    type(firstDay);
    tabTo("bases");
    type("Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025");
    see("dot-moi");
    press(CONTROL, S);
    rest();
    assertThat(focusedWords()).isEqualTo("Soạn Kế hoạch");
    press(ENTER);
    rest();
    assertThat(focusedText()).startsWith("Căn cứ");
    see("ke-hoach-soan");
  }

  private void setUpTheTeam() {
    openScreen(DIGIT5, "to-doi-chieu-trong");
    press(CONTROL, N);
    rest();
    press(ENTER);
    fill("ngo cong chuc", "to truong");
    press(CONTROL, S);
    rest();
    assertThat(focusedId()).isEqualTo("person");
    fill("do ngan ha", "can bo ngan hang", "");
    assertThat(focusedId()).isEqualTo("add-member");
    press(ENTER);
    rest();
    see("to-doi-chieu");
    assertThat(words()).contains("2 người");
  }

  private void takeDownWhomTheOrganisationsSent() {
    press(F6);
    see("cu-nguoi");
    assertThat(focusedId()).isEqualTo("nominations");
    press(ENTER);
    fill("ho nong dan", "");
    press(ENTER);
    rest();
    openScreen(DIGIT5, "to-doi-chieu-lai");
    press(DOWN);
    press(ENTER);
    fill("bui phu nu", "");
    press(ENTER);
    rest();
    see("da-cu-nguoi");
    assertThat(words()).contains("Hồ Nông Dân", "Bùi Phụ Nữ");
  }

  private void arrangeTheSchedule() {
    openScreen(DIGIT6, "lich-trong");
    press(F8);
    rest();
    see("lich");
    assertThat(words()).contains(JourneyBankList.GROUPS + " phiên", "Không có xung đột");
  }

  /// @param row of the paper in the list
  private Path issue(String name, int number, int row) {
    openScreen(DIGIT7, "van-ban");
    press(HOME);
    press(DOWN, row);
    press(CONTROL, B);
    rest();
    assertThat(focusedId()).isEqualTo("number");
    press(CONTROL, A);
    fill(Integer.toString(number), "");
    see(name + "-ghi-so");
    press(ENTER);
    rest();
    see(name + "-da-ban-hanh");
    press(ESCAPE);
    rest();
    Path file = folder.resolve(name + ".pdf");
    program.dialogs().answer(file);
    press(CONTROL, E);
    rest();
    see(name + "-da-luu");
    return file;
  }

  private Path saveTheSheets() throws IOException {
    Path sheets = Files.createDirectories(folder.resolve("giay-bao"));
    openScreen(DIGIT8, "thong-bao-va-loa");
    program.dialogs().answer(sheets);
    press(CONTROL, E);
    rest();
    see("thong-bao-va-loa-da-luu");
    return sheets;
  }

  /// Goes to a screen by its key.
  private void openScreen(KeyCode digit, String name) {
    press(ALT, digit);
    rest();
    see(name);
  }

  /// A new thing in a section of the unit, field by field with Enter between them.
  private void add(int section, String counted, String... values) {
    press(ALT, DIGIT2);
    rest();
    assertThat(focusedId()).isEqualTo("unit-sections");
    press(HOME);
    press(DOWN, section);
    press(CONTROL, N);
    fill(values);
    press(CONTROL, S);
    rest();
    see("don-vi-them");
    assertThat(words()).contains(counted);
  }

  private void fill(String... values) {
    for (String value : values) {
      if (value.isBlank() && !value.isEmpty()) {
        press(KeyCode.SPACE);
      } else {
        type(value);
      }
      press(ENTER);
    }
  }

  /// @param id of a field, or how it begins
  private void tabTo(String id) {
    for (int i = 0; i < MOST_TABS; i++) {
      if (focusedId().startsWith(id)) {
        return;
      }
      press(TAB);
    }
    see("khong-toi-" + id);
    throw new AssertionError("Tab does not lead to " + id);
  }

  /// Keeps a picture. Nothing may have failed, and the focus never gets lost outside the screen.
  private void see(String name) {
    screenshot("journey-%02d-%s".formatted(++step, name));
    assertThat(program.failures()).as(name).isEmpty();
    assertThat(fx(this::isFocusInScreen)).as(name + ": focus on " + focusedWords()).isTrue();
  }

  /// Work begets work: reading, then drawing a page.
  private void rest() {
    for (int i = 0; i < 3; i++) {
      await(() -> program.isIdle());
    }
  }

  /// The first start has no frame around it.
  private boolean isFocusInScreen() {
    Node screen = stage().getScene().lookup(".screen");
    if (screen == null) {
      return true;
    }
    for (Node n = stage().getScene().getFocusOwner(); n != null; n = n.getParent()) {
      if (n == screen) {
        return true;
      }
    }
    return false;
  }

  private String focusedWords() {
    return fx(
        () -> {
          Node owner = stage().getScene().getFocusOwner();
          return owner == null ? "" : String.valueOf(owner.getAccessibleText());
        });
  }

  private String focusedText() {
    return fx(
        () ->
            stage().getScene().getFocusOwner() instanceof TextInputControl field
                ? field.getText()
                : "");
  }

  private static String text(Path pdf) throws IOException {
    byte[] bytes = Files.readAllBytes(pdf);
    assertThat(new String(bytes, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
    try (var document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
