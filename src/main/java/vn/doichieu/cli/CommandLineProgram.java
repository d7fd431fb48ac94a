package vn.doichieu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.doichieu.base.Bug;
import vn.doichieu.base.Messages;
import vn.doichieu.base.UserError;
import vn.doichieu.base.UserErrorException;

/// The program in a terminal: the same use cases as the screens, without a window.
public final class CommandLineProgram {
  private static final Logger LOG = LoggerFactory.getLogger(CommandLineProgram.class);

  private final CommandLine commandLine;
  private final Terminal terminal;
  private final String logFolder;

  @Command(name = "doichieu")
  private static final class Root implements Runnable {
    private final Consumer<Path> window;
    @Mixin private final DataOptions data;

    Root(Consumer<Path> window, Map<String, String> environment) {
      this.window = window;
      data = new DataOptions(environment);
    }

    @Override
    public void run() {
      window.accept(data.folder());
    }
  }

  /// @param window opens the window over a data folder and returns when it was closed
  /// @param commands objects that picocli knows as commands
  public CommandLineProgram(
      Terminal terminal,
      Consumer<Path> window,
      Map<String, String> environment,
      List<Object> commands) {
    this.terminal = terminal;
    logFolder = LogFolder.of(environment).toString();
    commandLine = new CommandLine(new Root(window, environment));
    commands.forEach(commandLine::addSubcommand);
    configure(commandLine);
    commandLine
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setParameterExceptionHandler((e, args) -> usageError(e))
        .setExecutionExceptionHandler((e, command, parsed) -> failure(e));
  }

  /// @return the exit code
  public int run(String... arguments) {
    int exit;
    try {
      exit = commandLine.execute(arguments);
    } catch (Error e) {
      exit = bug(e);
    }
    if (terminal.out().checkError() && exit == Exit.OK) {
      exit = failure(new UserError("cannotWriteOutput").toException());
    }
    terminal.err().flush();
    return exit;
  }

  private static void configure(CommandLine command) {
    command.setResourceBundle(ResourceBundle.getBundle("messages"));
    command.getCommandSpec().mixinStandardHelpOptions(false);
    command
        .getCommandSpec()
        .usageMessage()
        .synopsisHeading(Messages.text("cli.help.usage") + " ")
        .synopsisSubcommandLabel(Messages.text("cli.help.command"))
        .commandListHeading(Messages.text("cli.help.commands") + "%n");
    command
        .getCommandSpec()
        .addOption(
            CommandLine.Model.OptionSpec.builder("--help", "-h")
                .usageHelp(true)
                .descriptionKey("cli.option.help")
                .build());
    command.getSubcommands().values().forEach(CommandLineProgram::configure);
  }

  private int usageError(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    terminal.err().println(usageSentence(e));
    terminal.err().println(Messages.text("cli.usage.seeHelp", command));
    return Exit.USAGE;
  }

  private static String usageSentence(ParameterException e) {
    return switch (e) {
      case MissingParameterException missing ->
          Messages.text(
              "cli.usage.missing",
              String.join(", ", missing.getMissing().stream().map(a -> label(a)).toList()));
      case UnmatchedArgumentException unmatched ->
          Messages.text("cli.usage.unmatched", String.join(" ", unmatched.getUnmatched()));
      case OverwrittenOptionException twice ->
          Messages.text("cli.usage.twice", label(twice.getOverwritten()));
      default ->
          Messages.text(
              "cli.usage.value", e.getValue(), e.getArgSpec() == null ? "" : label(e.getArgSpec()));
    };
  }

  private static String label(CommandLine.Model.ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : argument.paramLabel();
  }

  private int failure(Exception e) {
    if (e instanceof UserErrorException expected) {
      terminal.err().println(Messages.text(expected.error().happened()));
      terminal.err().println(Messages.text(expected.error().remedy()));
      return Exit.USER_ERROR;
    }
    return bug(e);
  }

  private int bug(Throwable failure) {
    var bug = new Bug(failure);
    LOG.error("{} {}", bug.code(), bug.trace());
    terminal.err().println(Messages.text("cli.bug", bug.code(), logFolder));
    return Exit.BUG;
  }
}
