package vn.doichieu;

/// Starts the program. Holds no JavaFX type, so that JavaFX may stand on the class path.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(new Wiring(System.getenv()).commandLine(System.out, System.err).run(arguments));
  }
}
