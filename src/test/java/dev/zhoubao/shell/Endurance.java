package dev.zhoubao.shell;

import dev.zhoubao.ZhoubaoApplication;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.ExitCodes;
import dev.zhoubao.shell.grammar.LineParser;
import dev.zhoubao.shell.run.CommandRunner;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Runs random commands in one process and says whether heap or response time grew. See docs/endurance.md.
 *
 * <p>Usage: {@code Endurance LIBRARY BULLETINS FOLDER COUNT SEED}; exits with 1 if something grew or was not as it should be.
 */
final class Endurance {

    private static final int STRETCHES = 10;

    /** With fewer commands, what is measured is how the virtual machine warms up. */
    private static final int ENOUGH = 2_000;

    private static final double HEAP_TOLERANCE = 0.05;
    private static final double TIME_TOLERANCE = 0.3;

    /** Below it, in milliseconds, the clock and the collector are what is measured. */
    private static final double NOISE = 0.5;

    private static final double MEDIAN = 0.5;
    private static final double MOST = 0.95;

    private final CommandRunner runner;
    private final LineParser lines;
    private final CommandMix mix;
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final List<Stretch> stretches = new ArrayList<>();
    private int unexpected;

    private Endurance(LazyBeans shell, CommandMix mix) {
        this.runner = shell.get(CommandRunner.class);
        this.lines = shell.get(LineParser.class);
        this.mix = mix;
    }

    public static void main(String... arguments) {
        Path library = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[3]);
        CommandMix mix = new CommandMix(
                Long.parseLong(arguments[4]), Integer.parseInt(arguments[1]), library, Path.of(arguments[2]));
        Console nowhere = new Console(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        boolean well;
        try (LazyBeans shell =
                Launch.start(ZhoubaoApplication.class, nowhere, "--library", library.toString(), "version")) {
            Endurance endurance = new Endurance(shell, mix);
            endurance.run(count);
            well = endurance.tell() || count < ENOUGH;
            well &= endurance.unexpected == 0;
        }
        System.exit(well ? 0 : 1);
    }

    private void run(int count) {
        code("list --limit 1"); // loads
        int each = Math.max(1, count / STRETCHES);
        for (int done = 0; done < count; done += each) {
            Stretch stretch = new Stretch();
            for (int i = 0; i < each; i++) {
                run(stretch, mix.next());
            }
            stretch.close();
            stretches.add(stretch);
            say(
                    "%6d commands: %.1f MB, %d threads, %d classes, %d open files, exit codes %s",
                    done + each,
                    stretch.heap(),
                    stretch.threads(),
                    stretch.classes(),
                    stretch.files(),
                    stretch.codes());
        }
    }

    private void run(Stretch stretch, CommandMix.Typed typed) {
        long start = System.nanoTime();
        int code = code(typed.line());
        stretch.add(typed.kind(), System.nanoTime() - start, code);
        kinds.merge(typed.kind(), 1, Integer::sum);
    }

    private int code(String line) {
        try {
            runner.run(lines.words(line));
            return ExitCodes.DONE;
        } catch (CommandFailedException e) {
            String told = e.phrase().map(Object::toString).orElse("");
            if (told.contains("unexpected")) {
                unexpected++;
                say("%s: %s", line, told);
            }
            return e.code();
        }
    }

    /** Prints the tables and the verdict; true when nothing grew. */
    private boolean tell() {
        Growth heap = growth(Stretch::heap);
        say("");
        say(
                "| commands | number | median, first and last tenth (ms) | 95 %%, first and last (ms) | rise of the medians |");
        say("|---|---:|---:|---:|---:|");
        List<String> slower = kinds.keySet().stream().filter(this::grows).toList();
        say("");
        say(
                "heap: %.1f MB after the first tenth, %.1f MB after the last, %+.2f MB a tenth: %s",
                heap.first(), heap.last(), heap.slope(), heap.beyond(HEAP_TOLERANCE) ? "it grew" : "it did not grow");
        say("response times: %s", slower.isEmpty() ? "none grew" : "these grew: " + String.join("; ", slower));
        say("unexpected errors: %d", unexpected);
        return slower.isEmpty() && !heap.beyond(HEAP_TOLERANCE);
    }

    /** Prints a kind's line; true where its median grew. */
    private boolean grows(String kind) {
        Growth median = growth(stretch -> stretch.quantile(kind, MEDIAN));
        Growth most = growth(stretch -> stretch.quantile(kind, MOST));
        say(
                "| %s | %d | %.2f → %.2f | %.2f → %.2f | %+.0f %% |",
                kind, kinds.get(kind), median.first(), median.last(), most.first(), most.last(), 100 * median.share());
        return median.beyond(TIME_TOLERANCE) && median.last() - median.first() > NOISE;
    }

    private Growth growth(ToDoubleFunction<Stretch> measure) {
        return Growth.of(stretches.stream().mapToDouble(measure).toArray());
    }

    private static void say(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
