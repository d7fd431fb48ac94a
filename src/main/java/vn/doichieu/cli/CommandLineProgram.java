package vn.doichieu.cli;

import java.util.List;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.doichieu.base.Messages;
import vn.doichieu.base.UserErrorException;

/// The program in a terminal: the same use cases as the screens, without a window.
public final class CommandLineProgram {
  private static final Logger LOG = LoggerFactory.getLogger(CommandLineProgram.class);

  private final CommandLine commandLine;
  private final Terminal terminal;

  @Command(name = "doichieu")
  private static final class Root {}

  /// @param commands objects that picocli knows as commands
  public CommandLineProgram(Terminal terminal, List<Object> commands) {
    this.terminal = terminal;
    commandLine = new CommandLine(new Root());
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
    int exit = arguments.length == 0 ? usage() : commandLine.execute(arguments);
    terminal.out().flush();
    terminal.err().flush();
    return exit;
  }

  private int usage() {
    commandLine.usage(terminal.out());
    return Exit.USAGE;
  }

  private static void configure(CommandLine command) {
    command.setResourceBundle(ResourceBundle.getBundle("messages"));
    command.getCommandSpec().mixinStandardHelpOptions(false);
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
    LOG.error("command failed", e);
    terminal.err().println(Messages.text("cli.bug"));
    return Exit.BUG;
  }
}
