package dev.zhoubao.shell;

import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jspecify.annotations.Nullable;

/**
 * Colours the line that is being typed: known commands and options, quoted text and comments, and in red what the parser
 * will refuse. A word that may still become right is left as it is.
 */
public final class LineHighlighter implements Highlighter {

    private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
    private static final AttributedStyle COMMAND = PLAIN.bold();
    private static final AttributedStyle OPTION = PLAIN.foreground(AttributedStyle.CYAN);
    private static final AttributedStyle QUOTED = PLAIN.foreground(AttributedStyle.GREEN);
    private static final AttributedStyle WRONG = PLAIN.foreground(AttributedStyle.RED);
    private static final AttributedStyle COMMENT = PLAIN.faint();

    private final CommandSpecs specs;
    private final Predicate<String> saved;
    private final LineParser parser;
    private final BooleanSupplier colour;

    /** @param saved whether the user saved a command under this name */
    LineHighlighter(CommandSpecs specs, Predicate<String> saved, LineParser parser, BooleanSupplier colour) {
        this.specs = specs;
        this.saved = saved;
        this.parser = parser;
        this.colour = colour;
    }

    @Override
    public AttributedString highlight(LineReader reader, String buffer) {
        if (!colour.getAsBoolean()) {
            return new AttributedString(buffer);
        }
        AttributedStringBuilder line = new AttributedStringBuilder();
        @Nullable CommandSpec command = null;
        boolean options = true;
        int end = 0;
        for (LinePiece piece : LinePiece.of(buffer, parser)) {
            String word = buffer.substring(piece.start(), piece.end());
            if (piece.first()) {
                command = specs.find(word).orElse(null);
                options = true;
            }
            boolean typing = piece.end() == buffer.length();
            line.append(buffer.substring(end, piece.start()))
                    .styled(style(piece, word, options ? command : null, typing), word);
            options &= !word.equals("--");
            end = piece.end();
        }
        return line.append(buffer.substring(end)).toAttributedString();
    }

    private AttributedStyle style(LinePiece piece, String word, @Nullable CommandSpec command, boolean typing) {
        if (piece.kind() == LinePiece.Kind.COMMENT) {
            return COMMENT;
        }
        if (piece.open()) {
            return WRONG;
        }
        if (piece.first()) {
            return command(word, command, typing);
        }
        if (WordParser.isOption(word) && command != null) {
            return option(word, command, typing);
        }
        return piece.quoted() ? QUOTED : PLAIN;
    }

    private AttributedStyle command(String word, @Nullable CommandSpec command, boolean typing) {
        if (command != null || saved.test(word)) {
            return COMMAND;
        }
        boolean beginning = typing
                && specs.all().stream()
                        .anyMatch(spec -> spec.name().startsWith(word)
                                || spec.aliases().stream().anyMatch(alias -> alias.startsWith(word)));
        return beginning || word.startsWith("!") ? PLAIN : WRONG;
    }

    private static AttributedStyle option(String word, CommandSpec command, boolean typing) {
        String name = word.replaceFirst("^--?", "").replaceFirst("=.*", "");
        if (word.equals("--")
                || name.equals("help")
                || name.equals("h")
                || command.option(name).isPresent()) {
            return OPTION;
        }
        boolean beginning = typing
                && command.namedOptions().stream()
                        .anyMatch(option -> option.name().startsWith(name));
        return beginning ? PLAIN : WRONG;
    }

    @Override
    public void setErrorPattern(@Nullable Pattern pattern) {
        // What is wrong follows from the commands alone.
    }

    @Override
    public void setErrorIndex(int index) {
        // What is wrong follows from the commands alone.
    }
}
