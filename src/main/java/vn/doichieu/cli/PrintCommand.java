package vn.doichieu.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.doichieu.app.IssueForms;
import vn.doichieu.app.IssueForms.Used;
import vn.doichieu.app.PaperFile;
import vn.doichieu.app.PrintPapers;
import vn.doichieu.app.StoreFiles;
import vn.doichieu.app.UseCases;
import vn.doichieu.base.Text;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.announce.Script;
import vn.doichieu.domain.result.ResultForm;

/// Writes the papers of one kind as PDF files.
@Command(name = "print")
public final class PrintCommand extends WardCommand {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "cli.print.kind")
  private Kind kind;

  @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "cli.print.out")
  private Path out;

  @Option(names = "--reprint-used", descriptionKey = "cli.print.reprintUsed")
  private boolean reprintUsed;

  /// Named as typed.
  enum Kind {
    plan,
    notices,
    scripts,
    letter,
    forms
  }

  public PrintCommand(Terminal terminal, Opening opening, Map<String, String> environment) {
    super(opening, environment);
    this.terminal = terminal;
  }

  @Override
  int run(UseCases ward) {
    long campaign = newestCampaign(ward).id();
    Used used = reprintUsed ? Used.REPLACE : Used.KEEP;
    List<Path> stored = StoreFiles.into(out, files(ward, campaign, kind, used, terminal));
    stored.forEach(path -> terminal.out().println(path));
    return Exit.OK;
  }

  /// The files of one kind, the one with everything first.
  ///
  /// @param used what to do with outdated forms that were filled in already
  static List<PaperFile> files(
      UseCases ward, long campaign, Kind kind, Used used, Terminal terminal) {
    PrintPapers print = ward.print();
    return switch (kind) {
      case plan -> List.of(new PaperFile("ke-hoach.pdf", print.plan(campaign)));
      case letter -> List.of(new PaperFile("cong-van-cu-nguoi.pdf", print.letter(campaign)));
      case notices -> print.noticesAndSheets(campaign, "thong-bao.pdf", "giay-bao-");
      case scripts -> scripts(print, campaign);
      case forms -> forms(ward, campaign, used, terminal);
    };
  }

  private static List<PaperFile> forms(UseCases ward, long campaign, Used used, Terminal terminal) {
    IssueForms.Issued issued = ward.issueForms().issue(campaign, List.of(), used);
    for (ResultForm kept : issued.kept()) {
      terminal.warn(Text.of("cli.print.kept", kept.number().text()));
    }
    List<Long> ids = issued.forms().stream().map(ResultForm::id).toList();
    return ids.isEmpty() && !issued.kept().isEmpty()
        ? List.of()
        : ward.print().forms(campaign, ids, printed -> {});
  }

  private static List<PaperFile> scripts(PrintPapers print, long campaign) {
    List<Script> scripts = print.scripts(campaign);
    List<PaperFile> files = new ArrayList<>();
    files.add(new PaperFile("bai-doc-loa.pdf", print.scriptSheets(campaign, scripts)));
    for (int i = 0; i < scripts.size(); i++) {
      Script script = scripts.get(i);
      String name = "bai-doc-%02d-%s".formatted(i + 1, safe(script.title()));
      files.add(new PaperFile(name + ".pdf", print.scriptSheets(campaign, List.of(script))));
      files.add(new PaperFile(name + ".txt", script.plainText().getBytes(StandardCharsets.UTF_8)));
    }
    return files;
  }

  private static String safe(String title) {
    return VietnameseText.searchKey(title)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("-$", "");
  }
}
