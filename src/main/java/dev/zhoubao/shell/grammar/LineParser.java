package dev.zhoubao.shell.grammar;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.UsageException;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.ParsedLine;
import org.jline.reader.impl.DefaultParser;

/**
 * Splits a line into words as the prompt, command files and standard input do: single and double quotes, a backslash
 * before a character (in double quotes only before a double quote, a backslash or a dollar sign, as in POSIX shells, in
 * single quotes never, nor on Windows, whose paths hold backslashes), and comments from {@code #} or {@code //} at the
 * beginning of a word to the end of the line.
 */
public final class LineParser extends DefaultParser {

    private static final String ESCAPED_IN_DOUBLE_QUOTES = "\"\\$";

    /** @param backslashEscapes whether a backslash quotes the next character */
    public LineParser(boolean backslashEscapes) {
        setEofOnUnclosedQuote(true);
        setEscapeChars(backslashEscapes ? new char[] {'\\'} : null);
    }

    /**
     * The words of a line; none for a blank line or a comment.
     *
     * @throws UsageException when a quote is not closed
     */
    public List<String> words(String line) {
        List<String> words = new ArrayList<>();
        for (LinePiece piece : LinePiece.of(line, this)) {
            if (piece.kind() == LinePiece.Kind.WORD) {
                words.add(unquoted(line.substring(piece.start(), piece.end())));
            }
        }
        return words;
    }

    /** One word as it is meant; not left to the framework, which sees no quotes inside a word, as in {@code --out="a b"}. */
    private String unquoted(String typed) {
        StringBuilder word = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (isEscapeChar(c) && quote != '\'' && i + 1 < typed.length()) {
                char next = typed.charAt(++i);
                word.append(staysBefore(next, quote) ? "\\" : "").append(next);
            } else if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else {
                word.append(c);
            }
        }
        if (quote != 0) {
            throw new UsageException(Phrase.of("a quote is opened and not closed"));
        }
        return word.toString();
    }

    /** Whether a backslash stands for itself before this character. */
    private static boolean staysBefore(char next, char quote) {
        return quote == '"' && ESCAPED_IN_DOUBLE_QUOTES.indexOf(next) < 0;
    }

    /** The commands of a text of several lines, as they stand there; without comments. */
    public List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (LinePiece piece : LinePiece.of(text, this)) {
            if (piece.first() && start >= 0) {
                lines.add(text.substring(start, end));
            }
            start = piece.first() ? piece.start() : start;
            end = piece.kind() == LinePiece.Kind.WORD ? piece.end() : end;
        }
        if (start >= 0) {
            lines.add(text.substring(start, end));
        }
        return lines;
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.ACCEPT_LINE || context == ParseContext.SECONDARY_PROMPT) {
            String code = plain(line);
            return super.parse(code, Math.min(cursor, code.length()), context);
        }
        return super.parse(line, cursor, context);
    }

    /** The line without its comment, in which a backslash in quotes that stands for itself is doubled. */
    private String plain(String line) {
        StringBuilder plain = new StringBuilder();
        char quote = 0;
        boolean atStart = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote == 0 && atStart && (c == '#' || line.startsWith("//", i))) {
                i = lineEnd(line, i);
                if (i == line.length()) {
                    break;
                }
                c = '\n';
            }
            plain.append(c);
            if (isEscapeChar(c) && quote == '\'') {
                plain.append(c);
            } else if (isEscapeChar(c) && i + 1 < line.length()) {
                char next = line.charAt(++i);
                plain.append(staysBefore(next, quote) ? "\\" : "").append(next);
                c = 0;
            }
            if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            }
            atStart = quote == 0 && Character.isWhitespace(c);
        }
        return plain.toString();
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
