package vn.doichieu.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import vn.doichieu.base.Text;
import vn.doichieu.base.VietnameseDates;
import vn.doichieu.domain.result.Forecast;
import vn.doichieu.domain.result.Progress;
import vn.doichieu.domain.result.ProgressFigures;
import vn.doichieu.domain.unit.Unit;

/// How far a campaign is, and when it will be finished.
public final class ShowProgress {
  private final ReadWard read;
  private final Clock clock;

  public ShowProgress(ReadWard read, Clock clock) {
    this.read = read;
    this.clock = clock;
  }

  /// @param keyedPerDay rows keyed on each day
  /// @param forecast empty with less than two days of data, or when nothing is left
  public record Shown(
      Progress progress, SortedMap<LocalDate, Integer> keyedPerDay, Optional<Forecast> forecast) {

    /// When the keying will be finished, with what that is reckoned from.
    public Text expectation() {
      ProgressFigures total = progress.total();
      if (total.owed().loans() == 0) {
        return Text.of("progress.forecast.empty");
      }
      if (left(total) == 0) {
        return Text.of("progress.forecast.done", total.keyed().loans());
      }
      return forecast
          .map(
              f ->
                  Text.of(
                      "progress.forecast.date",
                      f.rowsPerDay(),
                      f.rows(),
                      f.days(),
                      VietnameseDates.slashed(f.from()),
                      VietnameseDates.slashed(f.to()),
                      f.left(),
                      VietnameseDates.slashed(f.finished())))
          .orElse(Text.of("progress.forecast.none", left(total)));
    }

    /// What the second readings say about how often a field is keyed wrong.
    public Text errorRate() {
      var errors = progress.errors();
      return errors.compared() == 0
          ? Text.of("progress.errors.none")
          : Text.of(
              "progress.errors",
              Math.round(errors.perThousand() * 10) / 10.0,
              errors.wrong(),
              errors.compared());
    }
  }

  public Shown run(long campaignId) {
    Unit unit = read.unit();
    var progress =
        Progress.of(
            unit,
            read.roster(),
            read.teams(campaignId),
            read.schedule(campaignId),
            read.results(campaignId));
    SortedMap<LocalDate, Integer> keyed = read.keyedPerDay(campaignId);
    return new Shown(
        progress,
        keyed,
        Forecast.of(keyed, left(progress.total()), LocalDate.now(clock), unit::isWorkday));
  }

  private static int left(ProgressFigures total) {
    return total.owed().loans() - total.keyed().loans();
  }
}
