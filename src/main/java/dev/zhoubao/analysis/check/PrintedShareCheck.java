package dev.zhoubao.analysis.check;

import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A share that is printed beside its part and its whole, and is not theirs: further away than rounding takes it. */
final class PrintedShareCheck implements Check {

    private record Share(Metric share, Metric part, Metric whole) {}

    private static final List<Share> ALL =
            List.of(new Share(Metric.CNVD_ZERO_DAY_SHARE, Metric.CNVD_ZERO_DAY, Metric.CNVD_VULNERABILITIES));

    private static final int DIGITS = 10;

    @Override
    public Stream<Finding> of(List<LoadedWeek> weeks) {
        return CheckRunner.bulletins(weeks)
                .flatMap(bulletin -> ALL.stream().flatMap(share -> finding(bulletin, share).stream()));
    }

    private static Optional<Finding> finding(Bulletin bulletin, Share shares) {
        Optional<Figure> printed = bulletin.figure(shares.share());
        Optional<BigDecimal> part =
                bulletin.value(shares.part()).map(value -> value.decimal().movePointRight(2));
        Optional<BigDecimal> whole =
                bulletin.value(shares.whole()).map(value -> value.decimal()).filter(value -> value.signum() > 0);
        if (printed.isEmpty() || part.isEmpty() || whole.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal share = part.get().divide(whole.get(), DIGITS, RoundingMode.HALF_UP);
        BigDecimal value = printed.get().value().decimal();
        // Printed numbers are rounded or cut: one unit of the last digit.
        BigDecimal step = BigDecimal.ONE.movePointLeft(value.scale());
        return share.subtract(value).abs().compareTo(step) < 0
                ? Optional.empty()
                : Optional.of(Finding.of(
                                Severity.WARNING,
                                "printed-share",
                                bulletin,
                                shares.share().id(),
                                value.toPlainString(),
                                shares.part().id(),
                                shares.whole().id(),
                                share.setScale(1, RoundingMode.HALF_UP).toPlainString())
                        .with(printed.get().evidence()));
    }
}
