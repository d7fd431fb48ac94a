package vn.doichieu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.base.Cell;
import vn.doichieu.base.Money;
import vn.doichieu.base.SheetRow;
import vn.doichieu.base.Table;
import vn.doichieu.domain.roster.BankList;

class SpreadsheetReaderTest {
  private static final String STYLES =
      "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>"
          + "<numFmt numFmtId=\"165\" formatCode=\"#,##0&quot; đồng dày&quot;\"/></numFmts>"
          + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
          + "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"14\"/></cellXfs>"
          + "</styleSheet>";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "'<c r=\"A1\"><v>1.5E7</v></c>', NUMBER, 1.5E7",
    "'<c r=\"A1\" s=\"1\"><v>29469</v></c>', DATE, 1980-09-05",
    "'<c r=\"A1\" s=\"3\"><v>59</v></c>', DATE, 1900-02-28",
    "'<c r=\"A1\" s=\"2\"><v>29469</v></c>', NUMBER, 29469",
    "'<c r=\"A1\" t=\"d\"><v>1980-09-05T00:00:00</v></c>', DATE, 1980-09-05",
    "'<c r=\"A1\" t=\"e\"><v>#N/A</v></c>', ERROR, #N/A",
    "'<c r=\"A1\" t=\"b\"><v>1</v></c>', TEXT, TRUE",
    "'<c r=\"A1\" t=\"s\"><v>1</v></c>', TEXT, Y Ngọc Ánh",
    "'<c r=\"A1\" t=\"str\"><f>B1</f><v>kết quả</v></c>', TEXT, kết quả",
    "'<c r=\"A1\"><f>1+2</f><v>3</v></c>', NUMBER, 3",
    "'<c r=\"A1\"><f>1+2</f></c>', FORMULA, =1+2",
    "'<c r=\"A1\" t=\"inlineStr\"><is><r><t>Nguyễn</t></r><r><t> A &amp; B</t></r></is></c>',"
        + " TEXT, Nguyễn A & B"
  })
  void cells_are_read_as_what_they_are(String xml, Cell.Kind kind, String text) throws IOException {
    Path file =
        new XlsxFile()
            .sheet("<row r=\"1\">" + xml + "</row>")
            .part("xl/styles.xml", STYLES)
            .part(
                "xl/sharedStrings.xml",
                "<sst><si><t>x</t></si><si><r><t>Y Ngọc</t></r><rPh><t>~</t></rPh>"
                    + "<r><t xml:space=\"preserve\"> Ánh</t></r></si></sst>")
            .write(folder.resolve("a.xlsx"));

    assertThat(rows(file).getFirst().cell(0)).isEqualTo(new Cell(kind, text));
  }

  @Test
  void days_count_from_1904_in_files_that_say_so() throws IOException {
    Path file =
        new XlsxFile()
            .sheet("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>28007</v></c></row>")
            .part("xl/styles.xml", STYLES)
            .part(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><workbookPr date1904=\"1\"/><sheets>"
                    + "<sheet name=\"T\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
            .write(folder.resolve("a.xlsx"));

    assertThat(rows(file).getFirst().cell(0).text()).isEqualTo("1980-09-05");
  }

  @Test
  void rows_and_cells_stand_where_the_file_says_and_empty_ones_are_left_out() throws IOException {
    Path file =
        new XlsxFile()
            .sheet(
                "<row r=\"2\"><c r=\"AB2\"><v>7</v></c></row><row r=\"4\"><c r=\"A4\""
                    + " s=\"0\"/></row><row r=\"5\"><c r=\"A5\" t=\"str\"><v> "
                    + " \u00A0</v></c></row><row r=\"9\"><c><v>1</v></c><c><v>2</v></c></row>")
            .write(folder.resolve("a.xlsx"));

    List<SheetRow> rows = rows(file);

    assertThat(rows).extracting(SheetRow::number).containsExactly(2, 9);
    assertThat(rows.getFirst().cell(27).text()).isEqualTo("7");
    assertThat(rows.getLast().cell(1).text()).isEqualTo("2");
    assertThat(rows.getLast().cell(2)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "'', visible, 'Cũ,Mới'",
    "hidden, visible, Mới",
    "veryHidden, '', Mới",
    "hidden, hidden, 'Cũ,Mới'"
  })
  void a_hidden_sheet_is_not_there_unless_all_are(String old, String recent, String seen)
      throws IOException {
    Path file =
        new XlsxFile()
            .part(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets>%s%s</sheets></workbook>"
                    .formatted(sheet("Cũ", old), sheet("Mới", recent)))
            .sheet("")
            .write(folder.resolve("list.xlsx"));

    try (Spreadsheet spreadsheet = new SpreadsheetReader().open(file)) {
      assertThat(spreadsheet.sheets()).containsExactly(seen.split(","));
    }
  }

  private static String sheet(String name, String state) {
    String attribute = state.isEmpty() ? "" : "state=\"" + state + "\" ";
    return "<sheet name=\"%s\" sheetId=\"1\" %sr:id=\"r1\"/>".formatted(name, attribute);
  }

  @Test
  void a_merged_cell_stands_beside_every_row_it_reaches_down_to() throws IOException {
    Path file =
        new XlsxFile()
            .part(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>"
                    + "<row r=\"2\">%s%s</row>".formatted(text("A2", "Tổ A"), text("B2", "An"))
                    + "<row r=\"3\">%s</row>".formatted(text("B3", "Bình"))
                    + "<row r=\"4\"/><row r=\"5\">%s</row>".formatted(text("B5", "Chi"))
                    + "<row r=\"6\">%s</row>".formatted(text("B6", "Dung"))
                    + "</sheetData><mergeCells><mergeCell ref=\"A2:A5\"/>"
                    + "<mergeCell ref=\"B6:D6\"/></mergeCells></worksheet>")
            .write(folder.resolve("list.xlsx"));

    List<SheetRow> rows = rows(file);

    assertThat(rows).extracting(SheetRow::number).containsExactly(2, 3, 5, 6);
    Cell above = new Cell(Cell.Kind.TEXT, "Tổ A", true);
    assertThat(rows)
        .extracting(row -> row.cell(0))
        .containsExactly(new Cell(Cell.Kind.TEXT, "Tổ A"), above, above, null);
    assertThat(rows.getLast().cell(2)).isNull();
  }

  @Test
  void merged_cells_are_found_wherever_the_file_is_cut_while_reading() throws IOException {
    for (int before = (1 << 16) - 60; before < (1 << 16) + 5; before++) {
      String sheet =
          " ".repeat(before) + "<x:mergeCell ref=\"A1:A2\"/><x:mergeCell ref=\"B1:B2\"/>";
      List<Cell> first = new ArrayList<>(List.of(TEXT, TEXT));
      List<Cell> second = new ArrayList<>();
      MergedCells.Filling filling =
          MergedCells.in(new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)))
              .filling();
      filling.fill(1, first);
      filling.fill(2, second);
      assertThat(second).as("%d blanks before", before).hasSize(2).doesNotContainNull();
    }
  }

  private static final Cell TEXT = new Cell(Cell.Kind.TEXT, "x");

  private static String text(String address, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, text);
  }

  @Test
  void a_table_written_is_read_back_with_text_as_text() {
    Table table =
        new Table(
            "Tổng hợp: món vay [đợt 1]",
            List.of(
                new Table.Column("Tên", Table.Kind.TEXT, 3),
                new Table.Column("Mã", Table.Kind.TEXT, 2),
                new Table.Column("Dư nợ", Table.Kind.MONEY, 2),
                new Table.Column("Ngày", Table.Kind.DATE, 1)),
            List.of(
                List.of(
                    "=HYPERLINK(\"x\")",
                    "0012",
                    new Money(9_007_199_254_740_993L),
                    LocalDate.of(2025, 10, 21))),
            List.of("Tổng cộng", "", new Money(1), ""));
    Path file = folder.resolve("bảng.xlsx");

    new SpreadsheetWriter().write(table, file);

    List<SheetRow> rows = rows(file);
    assertThat(rows).extracting(SheetRow::number).containsExactly(1, 3, 4, 5);
    assertThat(rows.get(2).cells())
        .containsExactly(
            new Cell(Cell.Kind.TEXT, "=HYPERLINK(\"x\")"),
            new Cell(Cell.Kind.TEXT, "0012"),
            new Cell(Cell.Kind.NUMBER, "9007199254740993"),
            new Cell(Cell.Kind.DATE, "2025-10-21"));
  }

  @Test
  void a_bank_list_has_headings_in_row_5_and_at_page_breaks_and_column_A_empty() {
    Path file = folder.resolve("bcquery.xlsx");
    Map<String, Object> loan = Map.of("Mã món vay", "6600", "Tổng dư nợ", new Money(5));

    new BankListWriter(2).write(List.of(loan, loan, loan), file);

    List<SheetRow> rows = rows(file);
    assertThat(rows).extracting(SheetRow::number).containsExactly(2, 5, 6, 7, 8, 9, 10, 12);
    assertThat(rows).allSatisfy(row -> assertThat(row.cell(0)).isNull());
    assertThat(rows.get(1).cells()).hasSize(BankList.HEADINGS.size() + 1);
    assertThat(rows.get(4).cells()).isEqualTo(rows.get(1).cells());
    assertThat(rows.get(6).cell(20).text()).isEqualTo("15");
  }

  private static List<SheetRow> rows(Path file) {
    List<SheetRow> rows = new ArrayList<>();
    try (Spreadsheet spreadsheet = new SpreadsheetReader().open(file)) {
      spreadsheet.read(0, rows::add);
    }
    return rows;
  }
}
