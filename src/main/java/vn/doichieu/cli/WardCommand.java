package vn.doichieu.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import vn.doichieu.app.UseCases;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.campaign.Campaign;

/// A command that works with the data of a ward.
abstract class WardCommand implements Callable<Integer> {
  private final Opening opening;

  @Mixin private final DataOptions data;

  WardCommand(Opening opening, Map<String, String> environment) {
    this.opening = opening;
    data = new DataOptions(environment);
  }

  @Override
  public final Integer call() {
    try (UseCases ward = opening.open(data.folder(), data.user(), data.password())) {
      return run(ward);
    }
  }

  /// @return the exit code, see [Exit]
  abstract int run(UseCases ward);

  /// @throws vn.doichieu.base.UserErrorException `noCampaign`
  static Campaign newestCampaign(UseCases ward) {
    return ward.read()
        .newestCampaign()
        .orElseThrow(() -> new UserError("noCampaign").toException());
  }
}
