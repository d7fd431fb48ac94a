package vn.doichieu.app;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.result.Cause;
import vn.doichieu.domain.result.SampleCauses;
import vn.doichieu.store.ResultStore;

/// The catalogue of causes of a campaign.
public final class EditCauses {
  private final Recorder recorder;
  private final ResultStore results;

  public EditCauses(Recorder recorder, ResultStore results) {
    this.recorder = recorder;
    this.results = results;
  }

  public long newId() {
    return recorder.newId();
  }

  /// Takes the list of the round of 2018 over, in an empty catalogue only.
  public void use2018(long campaignId) {
    add(SampleCauses.of2018(campaignId, recorder::newId), campaignId);
  }

  /// Begins with the two headings of the newer rounds, in an empty catalogue only.
  public void useHeadings(long campaignId) {
    add(SampleCauses.headings(campaignId, recorder::newId), campaignId);
  }

  /// @param before null for a new entry
  /// @return what must be corrected first; empty when it was saved
  public List<Problem> save(Cause before, Cause cause) {
    List<Problem> problems = problems(cause);
    if (problems.isEmpty()) {
      Change change = before == null ? Change.added(cause) : Change.of(before, cause);
      recorder.save(Text.of("result.saved.cause", cause.code(), cause.name()), List.of(change));
    }
    return problems;
  }

  private List<Problem> problems(Cause cause) {
    List<Problem> problems = new ArrayList<>();
    if (!cause.code().matches("\\d{1,6}")) {
      problems.add(Problem.at("code", "result.cause.codeDigits", cause.code()));
    }
    if (cause.name().isBlank()) {
      problems.add(Problem.at("name", "result.cause.nameMissing"));
    }
    List<Cause> others =
        results.causes(cause.campaignId()).of(cause.kind()).stream()
            .filter(c -> c.id() != cause.id())
            .toList();
    if (others.stream().anyMatch(c -> c.code().equals(cause.code()))) {
      problems.add(Problem.at("code", "result.cause.codeTwice", cause.code()));
    }
    boolean orphan =
        !cause.parentCode().isEmpty()
            && others.stream().noneMatch(c -> c.heading() && c.code().equals(cause.parentCode()));
    if (orphan) {
      problems.add(Problem.at("parentCode", "result.cause.noHeading", cause.parentCode()));
    }
    return problems;
  }

  private void add(List<Cause> causes, long campaignId) {
    if (results.causes(campaignId).all().isEmpty()) {
      recorder.save(
          Text.of("result.saved.causes", causes.size()),
          causes.stream().map(Change::added).toList());
    }
  }
}
