package vn.doichieu.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Names with a stroke, as they are typed: `results-sheet`.
final class KindNames implements ITypeConverter<ExportCommand.Kind> {
  @Override
  public ExportCommand.Kind convert(String typed) {
    for (ExportCommand.Kind kind : ExportCommand.Kind.values()) {
      if (kind.name().replace('_', '-').equalsIgnoreCase(typed)) {
        return kind;
      }
    }
    throw new TypeConversionException(typed);
  }
}
