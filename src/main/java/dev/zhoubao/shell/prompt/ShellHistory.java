package dev.zhoubao.shell.prompt;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.LineParser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.utils.Log;

/**
 * The lines typed at the prompt, kept in a file that several shells may write at the same time. A line that speaks of a
 * password, token or secret is not kept, and of equal lines only the newest is; of a text of several lines, each is kept by itself.
 */
final class ShellHistory extends CommandHistory {

    private static final Pattern SECRET =
            Pattern.compile("(?i)\\b(pass(word|wd|phrase)?|token|secret|credential|api[-_]?key)s?\\b");
    private static final Pattern NUMBERED = Pattern.compile("!\\d{1,9}\\s*");
    private static final Pattern RECALL = Pattern.compile("!(!|\\d{1,9}|\\p{L}\\S*)\\s*");

    private final Path file;
    private final LineParser parser;
    /** What the numbers of the text last added stood for, before its own lines moved others. */
    private final Map<String, String> numbered = new HashMap<>();

    /**
     * @param file where the lines are kept; it need not exist
     * @param notes is told what was wrong with the file
     */
    ShellHistory(Path file, LineParser parser, Consumer<Phrase> notes) {
        super(file, notes);
        this.file = file;
        this.parser = parser;
    }

    Path file() {
        return file;
    }

    @Override
    public void add(Instant time, String text) {
        List<String> lines = text.startsWith(" ") ? List.of() : parser.lines(text);
        numbered.clear();
        lines.stream()
                .filter(line -> NUMBERED.matcher(line).matches() && isKnown(line))
                .forEach(line -> numbered.put(line, recalled(line)));
        for (String line : lines) {
            if (!SECRET.matcher(line).find() && isKnown(line)) {
                addOnce(time, recalled(line));
            }
        }
    }

    /** The older one of two equal lines is dropped; where the file cannot be changed, both stay. */
    private void addOnce(Instant time, String line) {
        try {
            if (isEarlier(line.strip())) {
                forget(line.strip());
            }
        } catch (IOException e) {
            Log.debug("the older line stays in the history", e);
        }
        super.add(time, line);
    }

    private boolean isEarlier(String line) {
        for (int i = first(); i < last(); i++) {
            if (get(i).equals(line)) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnown(String line) {
        Matcher recall = RECALL.matcher(line);
        return !recall.matches() || index(recall.group(1)) >= 0;
    }

    /**
     * The line that {@code !!} (the last), {@code !12} (that number) or {@code !dif} (the last that begins so) stands for; every other line stands for itself.
     *
     * @throws UsageException when there is no such line
     */
    String recalled(String line) {
        Matcher recall = RECALL.matcher(line);
        if (!recall.matches()) {
            return line;
        }
        String before = numbered.get(line);
        if (before != null) {
            return before;
        }
        int index = index(recall.group(1));
        if (index < 0) {
            throw new UsageException(
                    Phrase.of("the history has no line {0}", line.strip()), Phrase.of("see its numbers with: history"));
        }
        return get(index);
    }

    private int lastBeginning(String prefix) {
        for (int i = last(); !isEmpty() && i >= first(); i--) {
            if (get(i).startsWith(prefix)) {
                return i;
            }
        }
        return -1;
    }

    private int index(String which) {
        if (Character.isLetter(which.codePointAt(0))) {
            return lastBeginning(which);
        }
        int index = which.equals("!") ? last() : Integer.parseInt(which) - 1;
        return !isEmpty() && index >= first() && index <= last() ? index : -1;
    }
}
