package dev.zhoubao.benchmark;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a command costs as a user feels it, from the call of the launcher to its end: turn by turn with something public,
 * such as a tool on the same files, and the median of each. See docs/benchmarks.md.
 *
 * <p>Usage: {@code TurnByTurn ROUNDS NAME COMMAND... -- NAME COMMAND...}; the ratio is the second's time to the first's.
 */
final class TurnByTurn {

    private static final double NANOS = 1e9;

    private record Contender(String name, List<String> command) {}

    private TurnByTurn() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> words = List.of(arguments);
        int rounds = Integer.parseInt(words.get(0));
        int split = words.indexOf("--");
        Contender first = new Contender(words.get(1), words.subList(2, split));
        Contender second = new Contender(words.get(split + 1), words.subList(split + 2, words.size()));
        List<Double> one = new ArrayList<>();
        List<Double> other = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            double mine = seconds(first);
            double theirs = seconds(second);
            say(
                    "%s: %s %.3f s; %s %.3f s",
                    round == 0 ? "warm-up" : "round " + round, first.name(), mine, second.name(), theirs);
            if (round > 0) {
                one.add(mine);
                other.add(theirs);
            }
        }
        say(
                "median: %s %.3f s; %s %.3f s; ratio %.2f",
                first.name(), median(one), second.name(), median(other), median(other) / median(one));
    }

    private static double seconds(Contender contender) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(contender.command())
                .redirectOutput(new File("/dev/null"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int code = process.waitFor();
        if (code != 0) {
            throw new IOException(contender.name() + " ended with " + code);
        }
        return (System.nanoTime() - start) / NANOS;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static void say(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
