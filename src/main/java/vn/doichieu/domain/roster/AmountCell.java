package vn.doichieu.domain.roster;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.doichieu.base.Cell;
import vn.doichieu.base.CellText;
import vn.doichieu.base.Text;

/// The amount in a cell of a list.
///
/// @param dong with its sign; 0 for a dash, and when something is wrong
/// @param wrong what is wrong with it; null when nothing is
public record AmountCell(long dong, Text wrong) {
  /// No loan comes near it, and 100,000 of them still add up in a long.
  private static final long LARGEST = 10_000_000_000_000L;

  private static final BigDecimal ROUNDING_NOISE = new BigDecimal("0.000001");

  public static AmountCell read(Cell cell) {
    if (CellText.clean(cell).matches("[-–—]")) {
      return new AmountCell(0, null);
    }
    BigDecimal amount = decimal(cell);
    if (amount == null) {
      return wrong("import.amount.notNumber");
    }
    if (amount.abs().compareTo(BigDecimal.valueOf(LARGEST)) > 0) {
      return wrong(amount.signum() < 0 ? "import.amount.negative" : "import.amount.tooLarge");
    }
    BigDecimal whole = amount.setScale(0, RoundingMode.HALF_UP);
    return whole.subtract(amount).abs().compareTo(ROUNDING_NOISE) <= 0
        ? new AmountCell(whole.longValueExact(), null)
        : wrong(amount.signum() < 0 ? "import.amount.negative" : "import.amount.fraction");
  }

  private static AmountCell wrong(String key) {
    return new AmountCell(0, Text.of(key));
  }

  private static BigDecimal decimal(Cell cell) {
    return switch (cell.kind()) {
      case NUMBER -> {
        BigDecimal number = new BigDecimal(cell.text());
        // Beyond any amount: not worth the digits it would take.
        boolean huge = number.precision() - (long) number.scale() > 25;
        yield huge ? BigDecimal.valueOf(Long.MAX_VALUE) : number;
      }
      case TEXT -> AmountText.parse(cell.text());
      default -> null;
    };
  }
}
