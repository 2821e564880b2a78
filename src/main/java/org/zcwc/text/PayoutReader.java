package org.zcwc.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads sentences that tell a payment whole: so many people, so much each, for so many months where
 * it is by the month, and what was paid (为78人按1364元/月/人发放3个月生活费31.92万元).
 */
public final class PayoutReader {

  private static final Pattern BY_HEAD =
      Pattern.compile("^(?:每人|[/·每](?:人|名|生|位)?[/·每]?(?:个?月|年)?[/·每]?(?:人|名|生|位))");
  private static final Pattern BY_MONTH = Pattern.compile("^[/·每人名生位]{0,3}个?月");
  private static final Pattern PAID = Pattern.compile("发放|拨付|支付|兑付|救助资金|补助资金");

  /** What was paid is a plan, a part, or more than this payment. */
  private static final Pattern OTHERWISE =
      Pattern.compile("预算|预计|计划|将|拟|下达|争取|安排|首批|预拨|部分|其中|另|%|合计|分别|标准由");

  private PayoutReader() {}

  /**
   * A payment told whole.
   *
   * @param standard yuan each, by the month where {@code months} is given
   * @param paid what was paid, in yuan
   */
  public record Payout(
      BigDecimal people,
      BigDecimal standard,
      Optional<BigDecimal> months,
      Amount paid,
      String quote) {

    /** What people, standard and months make, in yuan. */
    public BigDecimal product() {
      return people.multiply(standard).multiply(months.orElse(BigDecimal.ONE));
    }

    /** Whether it is what was paid, within one unit of the last digit printed. */
    public boolean fits() {
      return product().subtract(paid.value()).abs().compareTo(paid.rounding()) <= 0;
    }
  }

  /** The payments that a paragraph tells whole. */
  public static List<Payout> read(String paragraph) {
    List<Payout> payouts = new ArrayList<>();
    if (pays(paragraph)) {
      for (String sentence : Sentences.holding(paragraph, "元")) {
        sentence(sentence).ifPresent(payouts::add);
      }
    }
    return List.copyOf(payouts);
  }

  /** Whether it may tell of a payment of so much each: most texts do not, folded or not. */
  private static boolean pays(String text) {
    return text.indexOf('元') >= 0
        && (text.indexOf('每') >= 0
            || text.indexOf('/') >= 0
            || text.indexOf('／') >= 0
            || text.indexOf('·') >= 0)
        && (text.indexOf('付') >= 0 || text.contains("发放") || text.contains("资金"));
  }

  private static Optional<Payout> sentence(String sentence) {
    if (!pays(sentence)) {
      return Optional.empty();
    }
    String text = Folding.fold(sentence);
    List<Quantity> people = new ArrayList<>();
    List<Quantity> standards = new ArrayList<>();
    List<Quantity> months = new ArrayList<>();
    List<Quantity> paid = new ArrayList<>();
    for (Quantity quantity : Quantities.scan(text)) {
      String unit = MeasureUnits.canonical(quantity.measureUnit());
      if (unit.equals("元")) {
        boolean each = BY_HEAD.matcher(text).region(quantity.end(), text.length()).lookingAt();
        (each ? standards : paid).add(quantity);
      } else if (unit.equals("人")) {
        people.add(quantity);
      } else if (unit.equals("个月")) {
        months.add(quantity);
      }
    }
    boolean whole =
        people.size() == 1 && standards.size() == 1 && paid.size() == 1 && months.size() <= 1;
    if (!whole || OTHERWISE.matcher(text).find()) {
      return Optional.empty();
    }
    boolean monthly = BY_MONTH.matcher(text.substring(standards.get(0).end())).find();
    boolean exact =
        !people.get(0).approximate()
            && !standards.get(0).approximate()
            && !paid.get(0).approximate()
            && monthly == !months.isEmpty()
            && PAID.matcher(text.substring(0, paid.get(0).start())).find();
    return exact
        ? Optional.of(
            new Payout(
                people.get(0).value(),
                standards.get(0).value(),
                months.stream().findFirst().map(Quantity::value),
                Amount.of(sentence, paid.get(0)),
                sentence.strip()))
        : Optional.empty();
  }
}
