package dev.zhoubao.shell.prompt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jline.reader.LineReader;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on the screen is what is typed. */
class WrappedDisplayTest {

    private static final String BACKSPACE = "\u007f";
    private static final List<String> MOVES = List.of("\u0001", "\u0005", "\u0002", "\u0002", "\u0006");
    private static final List<String> DELETIONS =
            List.of(BACKSPACE, BACKSPACE, BACKSPACE, BACKSPACE, "\u0004", "\u0017");
    private static final List<String> WIDE = List.of("零", "一", "甲", "乙", "，", "𠮷");
    private static final List<String> NARROW = List.of("a", "b", "-", " ", "x");

    /** Compares whenever the reader waits for a key. */
    private static final class Session extends InputStream {

        private final List<String> keys;
        private final VirtualScreen screen;
        private final int columns;
        private final String prompt;
        private final SuggestingReader reader;
        private byte[] key = {};
        private int next;
        private int pressed;
        private String wrong = "";

        Session(String prompt, int columns, List<String> keys) throws IOException {
            this.prompt = prompt;
            this.columns = columns;
            this.keys = keys;
            screen = new VirtualScreen(40, columns);
            Terminal terminal = new DumbTerminal("test", "xterm-256color", this, screen, UTF_8);
            terminal.setSize(new Size(columns, 40));
            reader = new SuggestingReader(terminal, "test", line -> "", () -> false, () -> false, more -> "");
            reader.setVariable(LineReader.SECONDARY_PROMPT_PATTERN, "");
        }

        /** What differed first; nothing where nothing did. */
        String run() {
            reader.readLine(prompt);
            return wrong;
        }

        @Override
        public int read() {
            if (next == key.length) {
                if (wrong.isEmpty()) {
                    compare();
                }
                key = (wrong.isEmpty() && pressed < keys.size() ? keys.get(pressed++) : "\r").getBytes(UTF_8);
                next = 0;
            }
            return key[next++] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            into[offset] = (byte) read();
            return 1;
        }

        private void compare() {
            String buffer = reader.getBuffer().toString();
            String cursor = end(prompt + reader.getBuffer().upToCursor());
            List<String> expected =
                    laidOut(prompt + buffer).stream().map(String::stripTrailing).toList();
            if (!String.join("\n", expected).stripTrailing().equals(String.join("\n", screen.lines()))
                    || !screen.cursor().equals(cursor)) {
                wrong = "after key %d, %s: expected%n%s%nat %s but was%n%s%nat %s"
                        .formatted(
                                pressed,
                                keys.get(Math.max(0, pressed - 1))
                                        .codePoints()
                                        .boxed()
                                        .toList(),
                                String.join("\n", expected),
                                cursor,
                                String.join("\n", screen.lines()),
                                screen.cursor());
            }
        }

        private List<String> laidOut(String text) {
            List<String> lines = new ArrayList<>(List.of(""));
            for (int character : text.codePoints().toArray()) {
                String last = lines.get(lines.size() - 1);
                if (character == '\n') {
                    lines.add("");
                    continue;
                }
                if (width(last) + WCWidth.wcwidth(character) > columns) {
                    lines.add("");
                    last = "";
                }
                lines.set(lines.size() - 1, last + Character.toString(character));
            }
            if (width(lines.get(lines.size() - 1)) == columns) {
                lines.add("");
            }
            return lines;
        }

        private String end(String text) {
            List<String> lines = laidOut(text);
            return lines.size() - 1 + ":" + width(lines.get(lines.size() - 1));
        }

        private static int width(String text) {
            return text.codePoints().map(WCWidth::wcwidth).sum();
        }
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static Stream<String> key(Random random) {
        int kind = random.nextInt(20);
        if (kind < 8) {
            return Stream.of(one(WIDE, random));
        }
        if (kind < 11) {
            return Stream.of(one(NARROW, random));
        }
        if (kind < 15) {
            return Stream.of(one(DELETIONS, random));
        }
        return kind == 15 && random.nextInt(4) == 0 ? Stream.of("\u0015") : Stream.of(one(MOVES, random));
    }

    /** The last character of the first line ends in the last column, or in the one before it. */
    @ParameterizedTest
    @ValueSource(strings = {"zhoubao (1 + 999 weeks)> ", "zhoubao (1 + 99 weeks)> "})
    void takesAwayWhatWrapped(String prompt) throws IOException {
        List<String> keys = new ArrayList<>();
        "search 零一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳".chars().forEach(character -> keys.add(Character.toString(character)));
        keys.addAll(Collections.nCopies(24, BACKSPACE));

        assertThat(new Session(prompt, 80, keys).run()).isEmpty();
    }

    static IntStream widths() {
        return IntStream.rangeClosed(20, 80);
    }

    @ParameterizedTest
    @MethodSource("widths")
    void showsTheLineWhateverTheKeys(int columns) throws IOException {
        Random random = new Random(columns);
        for (String prompt : List.of("> ", "周报 (51 期)> ")) {
            List<String> keys = Stream.concat(
                            Stream.generate(() -> one(WIDE, random)).limit(columns / 2),
                            Stream.generate(() -> key(random)).limit(150).flatMap(pressed -> pressed))
                    .toList();

            assertThat(new Session(prompt, columns, keys).run()).isEmpty();
        }
    }

    @Test
    void showsSeveralLines() throws IOException {
        List<String> pasted = List.of(
                "\u001b[200~零一二三四五六七八九\n甲乙\u001b[201~",
                BACKSPACE,
                BACKSPACE,
                BACKSPACE,
                BACKSPACE,
                "十",
                "\u0001",
                "x",
                "y");

        assertThat(new Session("> ", 20, pasted).run()).isEmpty();
    }
}
