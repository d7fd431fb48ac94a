package vn.doichieu.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Makes an empty folder the sample ward.
@Command(name = "sample")
public final class SampleCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final SampleMaking making;

  @Mixin private final DataOptions data;

  /// Makes the sample ward's data; given in by `Wiring`.
  @FunctionalInterface
  public interface SampleMaking {
    /// @param user null for the usual name
    /// @return where the bank's file of the sample stands
    Path make(Path folder, String user, char[] password);
  }

  public SampleCommand(Terminal terminal, SampleMaking making, Map<String, String> environment) {
    this.terminal = terminal;
    this.making = making;
    data = new DataOptions(environment);
  }

  @Override
  public Integer call() {
    Path bankList = making.make(data.folder(), data.user(), data.password());
    terminal.say("cli.sample.made", data.folder().toString(), bankList.toString());
    return Exit.OK;
  }
}
