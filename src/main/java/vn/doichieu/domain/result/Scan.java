package vn.doichieu.domain.result;

import java.time.LocalDate;
import vn.doichieu.base.Entity;

/// One page of a signed form, as a photo or as one page of a PDF. The picture itself is kept
/// encrypted outside the database.
///
/// @param page of the form that it shows, from 1; 0 when that is not known, or it is no page of the
///   form (minutes, a list that was put in)
/// @param turns quarter turns clockwise that bring it upright
/// @param fileId of the file it stands in; the pages of one PDF share it
/// @param filePage from 0
/// @param fileName as the user's file was called
/// @param bytes length of the file
/// @param sha256 of the file's content, by which the same file is known again
public record Scan(
    long id,
    int version,
    long formId,
    int page,
    int turns,
    long fileId,
    int filePage,
    String fileName,
    Kind kind,
    long bytes,
    String sha256,
    LocalDate addedOn)
    implements Entity {
  /// What a file may be.
  public enum Kind {
    JPEG,
    PNG,
    PDF
  }

  public Scan withPlace(long form, int pageOfForm) {
    return with(form, pageOfForm, turns);
  }

  public Scan withTurns(int quarters) {
    return with(formId, page, Math.floorMod(quarters, 4));
  }

  private Scan with(long form, int pageOfForm, int quarters) {
    return new Scan(
        id,
        version,
        form,
        pageOfForm,
        quarters,
        fileId,
        filePage,
        fileName,
        kind,
        bytes,
        sha256,
        addedOn);
  }
}
