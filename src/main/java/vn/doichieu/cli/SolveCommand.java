package vn.doichieu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.doichieu.app.SolveProblem;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Problem;

/// Solves a scheduling problem from a file. Every status is a success; only a file that cannot be
/// read or understood is not.
@Command(name = "solve")
public final class SolveCommand implements Callable<Integer> {
  private static final int MOST_EFFORT = 100;

  private final SolveProblem solve;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PROBLEM.json", descriptionKey = "cli.solve.problem")
  private Path problem;

  @Option(names = "--json", paramLabel = "RESULT.json", descriptionKey = "cli.solve.json")
  private Path result;

  @Option(
      names = "--effort",
      paramLabel = "N",
      defaultValue = "1",
      descriptionKey = "cli.solve.effort")
  private int effort;

  public SolveCommand(SolveProblem solve) {
    this.solve = solve;
  }

  @Override
  public Integer call() {
    if (effort < 1 || effort > MOST_EFFORT) {
      throw new ParameterException(
          spec.commandLine(), "--effort", spec.findOption("--effort"), String.valueOf(effort));
    }
    SolveProblem.Outcome outcome = solve.run(problem, result, effort);
    if (!outcome.problems().isEmpty()) {
      outcome.problems().forEach(p -> spec.commandLine().getErr().println(sentence(p)));
      return Exit.USER_ERROR;
    }
    if (result == null) {
      spec.commandLine().getOut().print(outcome.json());
    }
    return Exit.OK;
  }

  private String sentence(Problem wrong) {
    String text = Messages.text(wrong.text());
    return wrong.place().isEmpty()
        ? Messages.text("cli.solve.wrong", problem, text)
        : Messages.text("cli.solve.wrongAt", problem, wrong.place(), text);
  }
}
