package dev.zhoubao.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * Commands as a long day at the prompt brings them, by chance: the same seed gives the same ones. They fit an archive of
 * {@link dev.zhoubao.benchmark.ArchiveGenerator} with a bulletin for each week from 2010 on.
 */
final class CommandMix {

    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2099;
    private static final double WEEKS_A_YEAR = 52.18;
    private static final List<String> METRICS =
            List.of("incidents", "phishing", "cross-border", "app-platforms", "malicious-urls", "vulnerabilities");
    private static final List<String> TERMS = List.of("跨境", "恶意程序", "钓鱼", "CNCERT", "'\\d+起' --regex", "无此词");
    private static final List<String> FORMATS =
            List.of("", "", " --format json", " --format csv", " --format markdown");
    private static final List<String> FILES = List.of("xlsx", "md", "html", "csv", "json");
    private static final List<String> TOPICS = List.of("", "diff", "weeks", "export", "search 跨境", "search file");
    private static final List<String> SETTINGS = List.of(
            "lang en", "lang zh", "color never", "color auto", "quiet true", "quiet false", "max-file-size 32MB");

    private final SplittableRandom random;
    private final int years;
    private final Path folder;
    private final List<Kind> kinds;
    private final int shares;

    /** One sort of command, how often it comes among the others, and what makes its lines. */
    private record Kind(String name, int share, Supplier<String> line) {}

    /** A command to run. */
    record Typed(String kind, String line) {}

    /**
     * @param bulletins how many the library has
     * @param library its folder
     * @param folder where files may be written
     */
    CommandMix(long seed, int bulletins, Path library, Path folder) {
        this.random = new SplittableRandom(seed);
        this.years = Math.max(1, Math.min(LAST_YEAR - FIRST_YEAR + 1, (int) (bulletins / WEEKS_A_YEAR)));
        this.folder = folder;
        this.kinds = kinds(library);
        this.shares = kinds.stream().mapToInt(Kind::share).sum();
    }

    private List<Kind> kinds(Path library) {
        return List.of(
                new Kind("show", 120, () -> "show " + week() + one(List.of("", " --evidence")) + one(FORMATS)),
                new Kind(
                        "diff", 120, () -> "diff " + week() + " " + week() + one(List.of("", " --all")) + one(FORMATS)),
                new Kind(
                        "list",
                        100,
                        () -> "list " + range() + one(List.of("", " --where 'incidents>400'")) + one(FORMATS)),
                new Kind("list, all weeks", 8, () -> "list --sort incidents" + one(FORMATS)),
                new Kind("summary", 80, () -> "summary " + range() + one(List.of("", " --by month")) + one(FORMATS)),
                new Kind("trend", 80, () -> "trend " + one(METRICS) + " " + range() + one(FORMATS)),
                new Kind("trend, all weeks", 4, () -> "trend " + one(METRICS)),
                new Kind("search", 80, () -> "search " + one(TERMS) + " " + range() + one(FORMATS)),
                new Kind("search, all weeks", 8, () -> "search " + one(TERMS) + " --count"),
                new Kind("gaps", 20, () -> "gaps " + range()),
                new Kind("check", 15, () -> "check " + range() + one(FORMATS)),
                new Kind("check, all weeks", 2, () -> "check --format json"),
                new Kind("sources", 30, () -> "sources " + range()),
                new Kind("metrics", 15, () -> "metrics" + one(FORMATS)),
                new Kind("export", 80, this::export),
                new Kind("assert", 30, () -> "assert " + week() + " 'incidents<100000'"),
                new Kind("set", 40, () -> "set " + one(SETTINGS)),
                new Kind("settings", 15, () -> "settings" + one(FORMATS)),
                new Kind("save", 40, () -> "save mine" + number(20) + " show '${1:-" + week() + "}'"),
                new Kind("saved, unsave", 20, () -> one(List.of("saved", "unsave mine" + number(20)))),
                new Kind("a saved command", 20, () -> "mine" + number(20) + " " + week()),
                new Kind("help", 50, () -> "help " + one(TOPICS)),
                new Kind("problems", 10, () -> "problems --format json"),
                new Kind("forget", 6, () -> "forget " + week()),
                new Kind("load", 4, () -> "load '" + library.resolve(year() + "-0" + (1 + number(9))) + "'"),
                new Kind("reload", 1, () -> "reload"),
                new Kind("a mistake", 20, () -> one(List.of("lsit", "show 2009-99", "diff 27 --bogus", "search ''"))));
    }

    Typed next() {
        int left = random.nextInt(shares);
        for (Kind kind : kinds) {
            left -= kind.share();
            if (left < 0) {
                return new Typed(kind.name(), kind.line().get());
            }
        }
        throw new IllegalStateException("the shares do not add up");
    }

    private String export() {
        String format = one(FILES);
        int year = year();
        int first = 1 + number(30);
        return "export " + format + " " + year + "-" + first + ".." + year + "-" + (first + number(20))
                + " --force --out '" + folder.resolve("export" + number(5) + "." + format) + "'";
    }

    private String week() {
        return year() + "-" + (1 + number(51));
    }

    /** A year or a few. */
    private String range() {
        int year = year();
        return random.nextInt(3) > 0 ? Integer.toString(year) : year + ".." + (year + number(3));
    }

    private int year() {
        return FIRST_YEAR + number(years);
    }

    private int number(int bound) {
        return random.nextInt(bound);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
