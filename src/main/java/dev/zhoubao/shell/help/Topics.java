package dev.zhoubao.shell.help;

import dev.zhoubao.export.Format;
import dev.zhoubao.ingest.form.Form;
import dev.zhoubao.shell.help.Topic.Entry;
import dev.zhoubao.shell.help.Topic.Part;
import dev.zhoubao.shell.settings.SettingKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The topics of the help. */
public final class Topics {

    private static final Topic WEEKS = new Topic(
            "weeks",
            "how weeks and ranges of weeks are named",
            List.of(
                    new Part(
                            "One week",
                            List.of(
                                    Entry.of("27", "issue 27 of the newest loaded year that has one"),
                                    Entry.of("2024-27", "issue 27 of 2024"),
                                    Entry.of("2024年第27期", "the same, as the bulletins write it"),
                                    Entry.of("2024-07-03", "the week that contains this date"),
                                    Entry.of("2024-W27", "the ISO week, found by its dates, whatever its number is"),
                                    Entry.of("latest", "the newest loaded week"),
                                    Entry.of("previous", "the previous loaded week"),
                                    Entry.of("latest~3", "three loaded weeks before the newest"),
                                    Entry.of("cnvd:36", "issue 36 of another series, cnvd or ransomware"))),
                    new Part(
                            "Ranges",
                            List.of(
                                    Entry.of("27..51", "from issue 27 to issue 51, both included, of one year"),
                                    Entry.of("2024-40..2025-03", "across the end of a year"),
                                    Entry.of("..30", "from the oldest loaded week to issue 30"),
                                    Entry.of("40..", "from issue 40 to the newest loaded week"),
                                    Entry.of("2024", "a whole year: four digits are always a year"),
                                    Entry.of("2024-M07", "a month: the weeks whose Thursday lies in it"),
                                    Entry.of("2024-Q3", "three months, likewise"),
                                    Entry.of("cnvd:30..40", "weeks of another series")))),
            List.of(
                    "Without a prefix the series bulletin is meant, or the only one that is loaded. --series takes bulletin, cnvd, ransomware or all.",
                    "Two bare numbers mean the newest year that has both; a number that is not loaded means the year nearest to the"
                            + " other end. Every command counts a week as loaded if it has a full copy. Output always names weeks in full.",
                    "A week that is not loaded is an error. The message names the nearest loaded weeks, or the link by which the week is known."));

    private static final Topic SCRIPTS = new Topic(
            "scripts",
            "command files, standard input and exit codes",
            List.of(
                    new Part(
                            "Running",
                            List.of(
                                    Entry.of("./zhoubao diff 27 51", "runs one command and ends"),
                                    Entry.of("./zhoubao @weekly.zb", "runs the command file weekly.zb and ends"),
                                    Entry.of("./zhoubao run weekly.zb", "the same"),
                                    Entry.of("./zhoubao < weekly.zb", "the same, from standard input"),
                                    Entry.of("./zhoubao --keep-going @weekly.zb", "continues after a failure"),
                                    Entry.of("run weekly.zb", "runs it at the prompt or from another command file"))),
                    new Part(
                            "In a command file",
                            List.of(
                                    Entry.of(
                                            "diff 27 51",
                                            "one command a line, as at the prompt; blank lines are skipped"),
                                    Entry.of(
                                            "reload; list",
                                            "several commands in one line; a semicolon of a word stands in quotes, such as search 'a;b'"),
                                    Entry.of("# …", "a comment, at the beginning of a line or behind a command"),
                                    Entry.of("// …", "the same"),
                                    Entry.of(
                                            "'…'  \"…\"",
                                            "words with blanks or special characters; a backslash is literal, except in double quotes before \", \\ and $"),
                                    Entry.of("exit", "ends the file"))),
                    new Part(
                            "Exit codes",
                            List.of(
                                    Entry.of("0", "done"),
                                    Entry.of("1", "the command failed, such as for a week that is not loaded"),
                                    Entry.of("2", "wrong usage, such as an unknown option"),
                                    Entry.of("3", "check --fail-on found something, or an assert does not hold"),
                                    Entry.of("130", "interrupted"),
                                    Entry.of("141", "nobody reads the results of a command file any more")))),
            List.of(
                    "The first command that fails stops a file with FILE:LINE: message and its exit code; with --keep-going the first failure's exit code is returned at the end.",
                    "Results go to standard output, everything else to standard error. Files are UTF-8; paths are relative to the caller's folder, and ~ is the home folder."));

    private static final Part PAGER_KEYS = new Part(
            "In a result that is longer than the screen",
            List.of(
                    Entry.of("space  f  PgDn", "one page down"),
                    Entry.of("b  PgUp", "one page up"),
                    Entry.of("enter  j  ↓", "one line down"),
                    Entry.of("k  ↑", "one line up"),
                    Entry.of("d  u", "half a page down, up"),
                    Entry.of("→  ←", "half a screen to the right, to the left"),
                    Entry.of("g  G", "to the beginning, to the end; 20g: to line 20"),
                    Entry.of("/TEXT  ?TEXT", "search down, up, for a regular expression"),
                    Entry.of("n  N", "the next, the previous place that was found"),
                    Entry.of("&TEXT", "only the lines that contain it; & and enter: all lines"),
                    Entry.of("h", "these keys"),
                    Entry.of("q  Ctrl-C", "back to the prompt; the last page stays")));

    /** The keys of the pager alone. */
    public static final Topic PAGER = new Topic("keys", "while a result is shown", List.of(PAGER_KEYS), List.of());

    private static final Topic KEYS = new Topic(
            "keys",
            "the keys of the prompt and of the pager",
            List.of(
                    new Part(
                            "At the prompt",
                            List.of(
                                    Entry.of("Tab", "complete a word, or list what may stand here; again: choose"),
                                    Entry.of("→", "accept the faint suggestion"),
                                    Entry.of("↑  ↓", "earlier and later lines"),
                                    Entry.of("Ctrl-R", "search the earlier lines"),
                                    Entry.of("Ctrl-A  Ctrl-E", "to the beginning, to the end of the line"),
                                    Entry.of("Ctrl-W  Ctrl-U", "delete the word, the line before the cursor"),
                                    Entry.of("Ctrl-L", "clear the screen"),
                                    Entry.of("Ctrl-C", "drop the line, or stop the command that runs"),
                                    Entry.of("Ctrl-D", "leave, on an empty line"),
                                    Entry.of(
                                            "!12  !!  !list",
                                            "run line 12 of the history, the last line, or the last that begins so"),
                                    Entry.of("reload; list", "several commands in one line, parted by semicolons"))),
                    PAGER_KEYS),
            List.of(
                    "With --pager off results are never paged, with --pager external the program that PAGER names shows them, with its own keys."));

    private static final Topic FORMATS = new Topic(
            "formats",
            "how results are written, and files for export",
            List.of(new Part(
                    "Results, with --format",
                    Arrays.stream(Format.values())
                            .map(format -> Entry.of(format.toString(), format.meaning()))
                            .toList())),
            List.of(
                    "Every command that shows a result takes --format and --output FILE, which replaces the file. export writes under exports/ or to --out FILE, and replaces a file only with --force or a yes at the prompt.",
                    "What export can write, and what each is for: help export",
                    "A figure that a bulletin does not give is absent: an empty cell, no key among the figures in JSON (null where a row has a key for it), never 0."));

    private static final Topic OPTIONS = new Topic(
            "options",
            "the options that stand before the command, and their defaults",
            List.of(new Part(
                    "Global options",
                    Arrays.stream(SettingKey.values())
                            .map(key -> new Entry(key.usage(), key.description(), key.usual()))
                            .toList())),
            List.of(
                    "The same can be set as variables, such as ZHOUBAO_LANG=zh, and in the file ~/.config/zhoubao/zhoubao.properties, one per line, such as lang=zh. The command line wins, then the variables, then the file."));

    private static final Topic FORMS = new Topic(
            "forms",
            "which documents are read",
            List.of(new Part(
                    "Documents, in the order in which they are tried",
                    Arrays.stream(Form.values())
                            .map(form -> Entry.of(form.id(), form.meaning()))
                            .toList())),
            List.of(
                    "A form is recognised by the content of a document, never by its name. A zip archive is read like a folder; everything else is passed over.",
                    "Evidence names the line of a document, the page of a PDF or the paragraph of a Word file. What lies inside another file is named FILE!/PART."));

    private static final List<Topic> ALL = List.of(WEEKS, SCRIPTS, FORMATS, FORMS, OPTIONS, KEYS);

    private Topics() {}

    public static List<Topic> all() {
        return ALL;
    }

    public static Optional<Topic> find(String name) {
        return ALL.stream().filter(topic -> topic.name().equals(name)).findFirst();
    }
}
