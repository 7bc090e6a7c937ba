package dev.zhoubao.shell;

import dev.zhoubao.model.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.impl.DefaultParser;

/**
 * Splits a line into words as the prompt, command files and standard input do: single and double quotes, a backslash
 * before a character (not in single quotes, and not on Windows, whose paths hold backslashes), and comments from {@code #} or {@code //} at the
 * beginning of a word to the end of the line.
 */
public final class LineParser extends DefaultParser {

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
    List<String> words(String line) {
        List<String> words = new ArrayList<>();
        for (LinePiece piece : LinePiece.of(line, this)) {
            if (piece.kind() == LinePiece.Kind.WORD) {
                words.addAll(unquoted(line.substring(piece.start(), piece.end())));
            }
        }
        return words;
    }

    /** One word as it is meant; by itself, since among others the framework drops quotes around nothing. */
    private List<String> unquoted(String typed) {
        try {
            String plain = plain(typed);
            return super.parse(plain, plain.length(), ParseContext.ACCEPT_LINE).words();
        } catch (EOFError e) {
            throw new UsageException(Phrase.of("a quote is opened and not closed"));
        }
    }

    /** The commands of a text of several lines, as they stand there; without comments. */
    List<String> lines(String text) {
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

    /** The line without its comment, in which a backslash in single quotes is doubled: it stands for itself. */
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
                plain.append(line.charAt(++i));
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
