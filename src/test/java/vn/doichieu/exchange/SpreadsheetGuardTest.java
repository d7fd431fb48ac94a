package vn.doichieu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.base.Messages;
import vn.doichieu.base.UserErrorException;

class SpreadsheetGuardTest {
  private static final byte[] OLE2 = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "không-có.xlsx, -, import.missing",
    "rỗng.xlsx, '', import.empty",
    "danh-sách.csv, 'Mã tổ;Tên KH', import.csv",
    "trang-web.xls, '<html><table>', import.xls",
    "rác.xlsx, 'không phải bảng tính', import.notSpreadsheet",
    "macro.xlsm, 'PK', import.macro",
    "nhị-phân.XLSB, 'PK', import.macro",
    "cụt.xlsx, 'PK\u0003\u0004 chưa tải hết', import.damaged"
  })
  void a_file_that_is_no_workbook_is_refused_with_its_own_sentence(
      String name, String content, String key) throws IOException {
    Path file = folder.resolve(name);
    if (!"-".equals(content)) {
      Files.writeString(file, content);
    }

    assertThat(refusal(file)).isEqualTo(key);
  }

  @Test
  void an_old_workbook_is_to_be_saved_as_xlsx() throws IOException {
    Path file = Files.write(folder.resolve("cũ.xlsx"), OLE2);

    assertThat(refusal(file)).isEqualTo("import.xls");
    assertThat(Messages.text("error.import.xls.remedy", "")).contains("lưu lại dạng .xlsx");
  }

  @Test
  void a_workbook_with_a_password_is_told_from_an_old_one() throws IOException {
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    byte[] content = new byte[4096];
    System.arraycopy(OLE2, 0, content, 0, OLE2.length);
    System.arraycopy(name, 0, content, 1024, name.length);

    assertThat(refusal(Files.write(folder.resolve("khóa.xlsx"), content)))
        .isEqualTo("import.password");
  }

  @Test
  void a_file_over_20_MB_is_refused_unread() throws IOException {
    Path file = folder.resolve("lớn.xlsx");
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(Limits.FILE_BYTES + 1);
    }

    assertThat(refusal(file)).isEqualTo("import.tooBig");
  }

  @Test
  void a_zip_bomb_is_refused() throws IOException {
    Path file =
        new XlsxFile()
            .part("xl/worksheets/sheet1.xml", new byte[50 << 20])
            .write(folder.resolve("bom.xlsx"));

    assertThat(Files.size(file)).isLessThan(100_000);
    assertThat(refusal(file)).isEqualTo("import.bomb");
  }

  @Test
  void a_part_that_is_larger_than_its_entry_says_is_stopped_while_it_is_read() throws IOException {
    Path file = new XlsxFile().sheet(" ".repeat(101 << 20)).write(folder.resolve("dối.xlsx"));
    byte[] content = Files.readAllBytes(file);
    int directory = new String(content, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
    for (int i = 0; i < 4; i++) {
      content[directory + 24 + i] = (byte) (i == 1 ? 1 : 0); // claims 256 bytes
    }

    assertThat(refusal(Files.write(file, content))).isIn("import.bomb", "import.damaged");
  }

  @Test
  void too_many_parts_are_refused() throws IOException {
    var workbook = new XlsxFile().sheet("");
    for (int i = 0; i < 500; i++) {
      workbook.part("xl/media/" + i, "");
    }

    assertThat(refusal(workbook.write(folder.resolve("nhiều.xlsx")))).isEqualTo("import.bomb");
  }

  @Test
  void parts_outside_the_archive_or_twice_in_it_are_refused() throws IOException {
    Path outside = new XlsxFile().sheet("").part("../x", "").write(folder.resolve("ngoài.xlsx"));
    Path twice =
        new XlsxFile().sheet("").part("XL/workbook.xml", "").write(folder.resolve("2.xlsx"));

    assertThat(refusal(outside)).isEqualTo("import.damaged");
    assertThat(refusal(twice)).isEqualTo("import.damaged");
  }

  @Test
  void a_workbook_with_macros_under_another_name_is_refused() throws IOException {
    Path file =
        new XlsxFile().sheet("").part("xl/vbaProject.bin", "").write(folder.resolve("m.xlsx"));

    assertThat(refusal(file)).isEqualTo("import.macro");
  }

  @Test
  void a_doctype_is_refused_and_nothing_outside_is_read() throws IOException {
    Path secret = Files.writeString(folder.resolve("bí-mật.txt"), "mật");
    String sheet =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&e;</v></c></row>"
            + "</sheetData></worksheet>";
    Path file =
        new XlsxFile().part("xl/worksheets/sheet1.xml", sheet).write(folder.resolve("x.xlsx"));

    assertThat(refusal(file)).isEqualTo("import.doctype");
  }

  @Test
  void another_archive_is_no_workbook() throws IOException {
    Path file = new XlsxFile().without("xl/workbook.xml").write(folder.resolve("khác.xlsx"));

    assertThat(refusal(file)).isEqualTo("import.notSpreadsheet");
  }

  @Test
  void rows_columns_and_cells_have_limits() throws IOException {
    String cell = "<row r=\"1\"><c r=\"GS1\"><v>1</v></c></row>";
    String text = "<row r=\"7\"><c r=\"C7\" t=\"str\"><v>" + "a".repeat(4_001) + "</v></c></row>";
    String row = "<row><c><v>1</v></c></row>";

    assertThat(refusal(new XlsxFile().sheet(cell).write(folder.resolve("cột.xlsx"))))
        .isEqualTo("import.tooManyColumns");
    assertThat(refusal(new XlsxFile().sheet(text).write(folder.resolve("ô.xlsx"))))
        .isEqualTo("import.cellTooLong");
    // Rows differ, so that the sheet does not pass for a bomb.
    var rows = new StringBuilder();
    var random = new Random(1);
    for (int i = 0; i < 100_001; i++) {
      rows.append(row.replace("1", Integer.toString(random.nextInt())));
    }
    assertThat(refusal(new XlsxFile().sheet(rows.toString()).write(folder.resolve("d.xlsx"))))
        .isEqualTo("import.tooManyRows");
  }

  /// The key of the error, whose two sentences exist.
  private static String refusal(Path file) {
    var refused =
        catchThrowableOfType(
            UserErrorException.class,
            () -> {
              try (Spreadsheet spreadsheet = new SpreadsheetReader().open(file)) {
                spreadsheet.read(0, row -> true);
              }
            });
    assertThat(refused).as("refusal of " + file.getFileName()).isNotNull();
    assertThat(Messages.text(refused.error().happened())).isNotBlank();
    assertThat(Messages.text(refused.error().remedy())).startsWith("Chưa có gì thay đổi.");
    return refused.error().key();
  }
}
