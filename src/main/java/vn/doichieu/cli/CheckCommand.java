package vn.doichieu.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.doichieu.app.CheckData;
import vn.doichieu.app.UseCases;
import vn.doichieu.base.Messages;

/// Opens everything and says what it counted.
@Command(name = "check")
public final class CheckCommand extends WardCommand {
  private final Terminal terminal;

  @Option(names = "--json", descriptionKey = "cli.check.json")
  private boolean json;

  public CheckCommand(Terminal terminal, Opening opening, Map<String, String> environment) {
    super(opening, environment);
    this.terminal = terminal;
  }

  @Override
  int run(UseCases ward) {
    CheckData.Result result = ward.check().run();
    if (json) {
      terminal.json(asMap(result));
    } else {
      asMap(result)
          .forEach(
              (name, count) -> {
                if (Messages.has("cli.check." + name)) {
                  terminal.say("cli.check." + name, count);
                }
              });
    }
    result.faults().forEach(terminal::warn);
    return result.faults().isEmpty() ? 0 : Exit.USER_ERROR;
  }

  private static Map<String, Object> asMap(CheckData.Result result) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("points", result.points());
    map.put("residentialGroups", result.residentialGroups());
    map.put("groups", result.groups());
    map.put("borrowers", result.borrowers());
    map.put("loans", result.loans());
    map.put("balance", result.balance().dong());
    map.put("interest", result.interest().dong());
    map.put("campaigns", result.campaigns());
    map.put("teams", result.teams());
    map.put("sessions", result.sessions());
    map.put("faults", result.faults().stream().map(Messages::text).toList());
    return map;
  }
}
