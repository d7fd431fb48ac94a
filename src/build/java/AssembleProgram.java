import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Build step: puts the program's jar and launchers beside its libraries.
///
/// Arguments: the jar, folder of launchers, folder of the program, arguments of the Java machine,
/// its further arguments for commands.
public class AssembleProgram {
  public static void main(String[] args) throws Exception {
    Path jar = Path.of(args[0]);
    Path program = Path.of(args[2]);
    Path bin = Files.createDirectories(program.resolve("bin"));
    Files.copy(
        jar,
        program.resolve("lib").resolve(jar.getFileName()),
        StandardCopyOption.REPLACE_EXISTING);
    try (var launchers = Files.list(Path.of(args[1]))) {
      for (Path launcher : launchers.toList()) {
        Path target = bin.resolve(launcher.getFileName());
        String text = Files.readString(launcher);
        Files.writeString(
            target, text.replace("@JVM_ARGS@", args[3]).replace("@COMMAND_JVM_ARGS@", args[4]));
        target.toFile().setExecutable(true);
      }
    }
  }
}
