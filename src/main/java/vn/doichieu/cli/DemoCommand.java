package vn.doichieu.cli;

import java.nio.file.Path;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Shows the sample ward, made when it is not there yet. For those who build the program.
@Command(name = "demo", hidden = true)
public final class DemoCommand implements Runnable {
  private final Consumer<Path> demo;

  @Option(names = "--data", paramLabel = "DIR", required = true, descriptionKey = "cli.option.data")
  private Path folder;

  public DemoCommand(Consumer<Path> demo) {
    this.demo = demo;
  }

  @Override
  public void run() {
    demo.accept(folder);
  }
}
