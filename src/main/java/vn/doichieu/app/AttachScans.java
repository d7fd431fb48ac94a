package vn.doichieu.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;
import vn.doichieu.base.UserErrorException;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.result.FormNumber;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.result.Scan;
import vn.doichieu.domain.result.ScanPlacing;
import vn.doichieu.report.PageCode;
import vn.doichieu.report.ScanFile;
import vn.doichieu.store.ResultStore;
import vn.doichieu.store.ScanStore;
import vn.doichieu.store.attachment.Attachments;

/// Keeps photos and PDFs of the signed forms, encrypted, and knows which page of which form each
/// one shows.
public final class AttachScans {
  private static final long MOST_BYTES = 50L << 20;
  private static final int LONGEST_NAME = 255;

  private final Recorder recorder;
  private final ResultStore results;
  private final ScanStore scans;
  private final Attachments attachments;
  private final Clock clock;

  public AttachScans(
      Recorder recorder,
      ResultStore results,
      ScanStore scans,
      Attachments attachments,
      Clock clock) {
    this.recorder = recorder;
    this.results = results;
    this.scans = scans;
    this.attachments = attachments;
    this.clock = clock;
  }

  /// @param scans that were saved
  /// @param refused why some files were not, one reason each
  public record Attached(List<Scan> scans, List<UserError> refused) {}

  /// A page of a file that is already stored.
  ///
  /// @param file names the file's number, name, kind, length and digest; the rest is not yet known
  private record Page(Scan file, Optional<FormNumber.Scanned> code) {}

  /// Takes several files at once. Those that cannot be taken are named, the others are saved
  /// together. Not undoable step by step, since the files stand outside the database.
  ///
  /// @param chosen the form to which pages without a readable code belong; null for none
  /// @param progress is told the share that is done; what it throws ends the work with nothing
  ///   attached
  /// @throws vn.doichieu.base.UserErrorException `attachmentNotStored`, or as [Recorder#save]
  public Attached attach(
      long campaignId, ResultForm chosen, List<Path> files, DoubleConsumer progress) {
    var refused = new ArrayList<UserError>();
    var pages = new ArrayList<Page>();
    List<Scan> saved = List.of();
    try {
      Set<String> known = scans.all().stream().map(Scan::sha256).collect(Collectors.toSet());
      for (int i = 0; i < files.size(); i++) {
        double before = i;
        progress.accept(before / files.size());
        try {
          pages.addAll(
              store(
                  files.get(i),
                  campaignNumber(campaignId),
                  known,
                  share -> progress.accept((before + share) / files.size())));
        } catch (UserErrorException e) {
          if (e.error().key().equals("attachmentNotStored")) {
            throw e;
          }
          refused.add(e.error());
        }
      }
      saved = save(placed(campaignId, chosen, pages, refused));
    } finally {
      removeUnused(pages, saved);
    }
    return new Attached(saved, refused);
  }

  private List<Page> store(Path path, int campaign, Set<String> known, DoubleConsumer progress) {
    String name = path.getFileName().toString();
    byte[] content = read(path, name);
    Scan.Kind kind = MagicBytes.kind(content).orElseThrow(() -> refusal(content, name));
    String digest = digest(content);
    if (known.contains(digest)) {
      throw new UserError("scanTwice", name).toException();
    }
    var pages = new ArrayList<Page>();
    try (var file = new ScanFile(name, kind, content)) {
      long fileId = recorder.newId();
      for (int i = 0; i < file.pageCount(); i++) {
        progress.accept((double) i / file.pageCount());
        Optional<PageCode> code = file.code(i);
        var page =
            new Scan(
                recorder.newId(),
                0,
                0,
                0,
                code.map(PageCode::turns).orElse(0),
                fileId,
                i,
                name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                kind,
                content.length,
                digest,
                LocalDate.now(clock));
        pages.add(new Page(page, code.flatMap(c -> number(c, campaign))));
      }
      attachments.store(fileId, new ByteArrayInputStream(content));
    }
    known.add(digest);
    return pages;
  }

  private static Optional<FormNumber.Scanned> number(PageCode code, int campaign) {
    return FormNumber.parse(code.text(), campaign).filter(scanned -> scanned.page() > 0);
  }

  private List<Scan> placed(
      long campaignId, ResultForm chosen, List<Page> pages, List<UserError> refused) {
    var placing = new ScanPlacing(results.forms(campaignId), scans.all());
    List<Long> files = pages.stream().map(p -> p.file().fileId()).distinct().toList();
    List<ScanPlacing.Place> places =
        placing.places(
            pages.stream()
                .map(p -> new ScanPlacing.Seen(files.indexOf(p.file().fileId()), p.code()))
                .toList(),
            chosen);
    List<Scan> placed = new ArrayList<>();
    Set<String> homeless = new HashSet<>();
    for (int i = 0; i < pages.size(); i++) {
      ScanPlacing.Place place = places.get(i);
      Scan file = pages.get(i).file();
      if (place.form() != null) {
        placed.add(file.withPlace(place.form().id(), place.page()));
      } else if (homeless.add(file.fileName())) {
        refused.add(new UserError("scanWithoutForm", file.fileName()));
      }
    }
    return placed;
  }

  private List<Scan> save(List<Scan> placed) {
    recorder.saveImport(
        Text.of("result.saved.scans", placed.size()), placed.stream().map(Change::added).toList());
    return placed;
  }

  private void removeUnused(List<Page> pages, List<Scan> saved) {
    Set<Long> used = saved.stream().map(Scan::fileId).collect(Collectors.toSet());
    pages.stream()
        .map(p -> p.file().fileId())
        .distinct()
        .filter(file -> !used.contains(file))
        .forEach(attachments::remove);
  }

  private int campaignNumber(long campaignId) {
    List<ResultForm> forms = results.forms(campaignId);
    return forms.isEmpty() ? 1 : forms.getFirst().campaignNumber();
  }

  private static byte[] read(Path path, String name) {
    try (var in = Files.newInputStream(path)) {
      byte[] content = in.readNBytes((int) MOST_BYTES + 1);
      if (content.length > MOST_BYTES) {
        throw new UserError("scanTooLarge", name, MOST_BYTES >> 20).toException();
      }
      return content;
    } catch (IOException e) {
      throw new UserError("scanNotRead", name).toException(e);
    }
  }

  private static UserErrorException refusal(byte[] content, String name) {
    return new UserError(MagicBytes.isHeic(content) ? "scanHeic" : "scanKind", name).toException();
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
