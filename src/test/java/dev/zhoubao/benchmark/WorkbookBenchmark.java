package dev.zhoubao.benchmark;

import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.excel.ExcelWriter;
import dev.zhoubao.language.Lang;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.report.weeks.ListReport;
import dev.zhoubao.report.words.Labels;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What a workbook of very many weeks costs: the product's writer against a bare SXSSF writer of the same cells, turn by
 * turn in one JVM, and the median of each. Arguments: weeks (100,000), rounds (5). See docs/benchmarks.md.
 */
final class WorkbookBenchmark {

    private WorkbookBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int weeks = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        List<Bulletin> bulletins = ManyWeeks.of(weeks);
        say("%s %s, %d MB, %d processors", vm(), System.getProperty("java.version"), megabytes(), processors());
        say(
                "%,d weeks, %d columns, %d rounds after one to warm up",
                weeks, table(bulletins).columns().size(), rounds);
        Costs bare = new Costs();
        Costs product = new Costs();
        for (int round = 0; round <= rounds; round++) {
            Cost one = cost(out -> new BareWorkbook().write(table(bulletins), out));
            Cost other = cost(out -> new ExcelWriter().write(report(bulletins), out));
            say("%s: bare SXSSF %s; product %s", round == 0 ? "warm-up" : "round " + round, one, other);
            if (round > 0) {
                bare.add(one);
                product.add(other);
            }
        }
        say("median: bare SXSSF %s; product %s", bare.median(), product.median());
        say(
                "ratio: %.2f by the clock, %.2f by processor time",
                product.median().elapsed() / bare.median().elapsed(),
                product.median().busy() / bare.median().busy());
    }

    /** A row a week: the columns of {@code list}, those that are empty here left out. */
    private static Table table(List<Bulletin> bulletins) {
        return new ListReport(new Labels(Lang.EN))
                .ofAllColumns(bulletins)
                .mainTable()
                .orElseThrow();
    }

    private static Report report(List<Bulletin> bulletins) {
        return new Report(
                "list", "Bulletins", List.of(Section.of("bulletins", "Bulletins", table(bulletins))), List.of());
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static Cost cost(Writing writing) throws IOException {
        Path file = Files.createTempFile("zhoubao", ".xlsx");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            System.gc();
            Cost start = Cost.now();
            writing.to(out);
            out.flush();
            return Cost.since(start);
        } finally {
            Files.delete(file);
        }
    }

    private static String vm() {
        return System.getProperty("java.vm.name");
    }

    private static long megabytes() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static void say(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
