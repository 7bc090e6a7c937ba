package dev.zhoubao.shell.grammar;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jline.reader.EOFError;
import org.jline.reader.Parser;

/**
 * Reads and writes words as the prompt, command files and standard input have them: single and double quotes, a backslash
 * before a character (in double quotes only before a double quote, a backslash or a dollar sign, as in POSIX shells, in
 * single quotes never, nor on Windows, whose paths hold backslashes), and comments from {@code #} or {@code //} at the
 * beginning of a word to the end of the line. A semicolon parts commands. Nothing else knows quotes.
 */
public final class LineParser implements Parser {

    private static final char END = ';';

    private static final String ESCAPED_IN_DOUBLE_QUOTES = "\"\\$";
    private static final Pattern PLAIN =
            Pattern.compile("(?!//)[\\p{L}\\p{N}_./,:=%@+<>~${}*^-][\\p{L}\\p{N}_./,:=%@+<>~${}*^#-]*");

    private final boolean backslashEscapes;

    /** @param backslashEscapes whether a backslash quotes the next character */
    public LineParser(boolean backslashEscapes) {
        this.backslashEscapes = backslashEscapes;
    }

    /** The words and comments of a text, in order. */
    public List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        boolean first = true;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == END) {
                first |= isEnd(c);
                at++;
                continue;
            }
            boolean comment = c == '#' || text.startsWith("//", at);
            Token token = comment ? comment(text, at) : word(text, at, first ? Kind.FIRST : Kind.WORD);
            first &= comment;
            tokens.add(token);
            at = token.end();
        }
        return tokens;
    }

    private static Token comment(String text, int start) {
        int line = text.indexOf('\n', start);
        int end = line < 0 ? text.length() : line;
        return new Token(Kind.COMMENT, text.substring(start, end), start, end, false, -1);
    }

    /** The word that begins at a place. */
    Token word(String text, int start, Kind kind) {
        StringBuilder word = new StringBuilder();
        char quote = 0;
        int opened = -1;
        int at = start;
        while (at < text.length() && (quote != 0 || !endsWord(text.charAt(at)))) {
            char c = text.charAt(at++);
            if (isEscapeChar(c) && quote != '\'' && at < text.length()) {
                char next = text.charAt(at++);
                boolean stays = quote == '"' && ESCAPED_IN_DOUBLE_QUOTES.indexOf(next) < 0;
                word.append(stays ? "\\" : "").append(next);
            } else if (c == quote) {
                quote = 0;
            } else if (quote == 0 && isQuote(c)) {
                quote = c;
                opened = at - 1 - start;
            } else {
                word.append(c);
            }
        }
        return new Token(kind, word.toString(), start, at, opened >= 0, quote == 0 ? -1 : opened);
    }

    /** Whether a command ends here, outside quotes. */
    static boolean isEnd(char c) {
        return c == '\n' || c == END;
    }

    private static boolean endsWord(char c) {
        return Character.isWhitespace(c) || c == END;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    @Override
    public boolean isEscapeChar(char c) {
        return backslashEscapes && c == '\\';
    }

    /** The commands of a text of several lines, without comments. A line or a semicolon ends a command unless it stands inside a quote. */
    public List<List<Token>> commands(String text) {
        List<List<Token>> commands = new ArrayList<>();
        for (Token token : tokens(text)) {
            if (token.kind() == Kind.FIRST) {
                commands.add(new ArrayList<>());
            }
            if (token.kind() != Kind.COMMENT) {
                commands.get(commands.size() - 1).add(token);
            }
        }
        return commands;
    }

    /** The commands of a text of several lines, as they stand there. */
    public List<String> lines(String text) {
        return commands(text).stream()
                .map(words -> text.substring(
                        words.get(0).start(), words.get(words.size() - 1).end()))
                .toList();
    }

    /**
     * The words of a line; none for a blank line or a comment.
     *
     * @throws UsageException when a quote is not closed
     */
    public List<String> words(String line) {
        List<Token> tokens = tokens(line);
        if (tokens.stream().anyMatch(Token::isOpen)) {
            throw openQuote();
        }
        return tokens.stream()
                .filter(token -> token.kind() != Kind.COMMENT)
                .map(Token::text)
                .toList();
    }

    static UsageException openQuote() {
        return new UsageException(Phrase.of("a quote is not closed"));
    }

    /** The words in one line, quoted where they need it. */
    String typed(List<String> words) {
        return words.stream().map(this::quoted).collect(Collectors.joining(" "));
    }

    private String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : quoted(word, word.indexOf('\'') < 0 ? '\'' : '"', true);
    }

    /**
     * A word as it is written where its beginning is typed: the quotes of that stay.
     *
     * @param typed what is there, up to the cursor
     * @param complete whether the word ends here; otherwise a quote that is open stays open
     */
    String completed(String typed, String word, boolean complete) {
        Token begun = word(typed, 0, Kind.WORD);
        char quote = begun.isOpen() ? typed.charAt(begun.open()) : 0;
        String kept = begun.isOpen() ? typed.substring(0, begun.open()) : typed;
        String before = word(kept, 0, Kind.WORD).text();
        if (!kept.isEmpty() && word.startsWith(before)) {
            String rest = word.substring(before.length());
            String whole = kept + (quote == 0 && rest.isEmpty() ? "" : written(rest, quote, complete, false));
            if (word(whole, 0, Kind.WORD).text().equals(word)) {
                return whole;
            }
        }
        return written(word, quote, complete, true);
    }

    private String written(String word, char quote, boolean complete, boolean atStart) {
        if (quote != 0) {
            return quoted(word, quote, complete);
        }
        if (word.isEmpty()) {
            return complete && atStart ? "''" : "";
        }
        boolean comment = atStart && (word.startsWith("#") || word.startsWith("//"));
        boolean special = word.chars().anyMatch(c -> endsWord((char) c) || isQuote((char) c) || isEscapeChar((char) c));
        if (!backslashEscapes && (comment || special)) {
            return quoted(word, word.indexOf('\'') < 0 ? '\'' : '"', complete);
        }
        StringBuilder written = new StringBuilder(comment ? "\\" : "");
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean escaped = endsWord(c) || isQuote(c) || isEscapeChar(c);
            written.append(escaped ? "\\" : "").append(c);
        }
        return written.toString();
    }

    /** In quotes, which change where the word itself holds one that cannot stand in them. */
    private String quoted(String word, char opening, boolean closed) {
        char quote = opening;
        StringBuilder quoted = new StringBuilder().append(quote);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (quote == '"' && backslashEscapes && (c == '"' || c == '\\')) {
                quoted.append('\\');
            } else if (c == quote) {
                char other = quote == '"' ? '\'' : '"';
                quoted.append(quote).append(other);
                quote = other;
            }
            quoted.append(c);
        }
        return quoted.append(closed ? String.valueOf(quote) : "").toString();
    }

    /** What JLine asks: whether a line is whole, and what stands at the cursor of one that is being typed. */
    @Override
    public TypedLine parse(String line, int cursor, ParseContext context) {
        boolean accepting = context == ParseContext.ACCEPT_LINE || context == ParseContext.SECONDARY_PROMPT;
        for (Token token : tokens(line)) {
            if (accepting && token.isOpen()) {
                boolean single = line.charAt(token.start() + token.open()) == '\'';
                throw new EOFError(-1, -1, "Missing closing quote", single ? "quote" : "dquote");
            }
        }
        return TypedLine.of(line, cursor, this);
    }
}
