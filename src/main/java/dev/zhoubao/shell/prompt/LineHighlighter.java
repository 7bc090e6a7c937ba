package dev.zhoubao.shell.prompt;

import dev.zhoubao.export.Display;
import dev.zhoubao.export.terminal.Palette;
import dev.zhoubao.shell.grammar.CommandSpec;
import dev.zhoubao.shell.grammar.CommandSpecs;
import dev.zhoubao.shell.grammar.LineParser;
import dev.zhoubao.shell.grammar.LinePiece;
import dev.zhoubao.shell.grammar.WordParser;
import java.util.function.Predicate;
import java.util.function.Supplier;
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

    private final CommandSpecs specs;
    private final Predicate<String> saved;
    private final LineParser parser;
    private final Supplier<Display> display;

    /** @param saved whether the user saved a command under this name */
    LineHighlighter(CommandSpecs specs, Predicate<String> saved, LineParser parser, Supplier<Display> display) {
        this.specs = specs;
        this.saved = saved;
        this.parser = parser;
        this.display = display;
    }

    @Override
    public AttributedString highlight(LineReader reader, String buffer) {
        Display shown = display.get();
        if (!shown.colour()) {
            return new AttributedString(buffer);
        }
        Palette palette = Palette.of(shown.theme());
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
                    .styled(style(piece, word, options ? command : null, typing, palette), word);
            options &= !word.equals("--");
            end = piece.end();
        }
        return line.append(buffer.substring(end)).toAttributedString();
    }

    private AttributedStyle style(
            LinePiece piece, String word, @Nullable CommandSpec command, boolean typing, Palette palette) {
        if (piece.kind() == LinePiece.Kind.COMMENT) {
            return Palette.FAINT;
        }
        if (piece.open()) {
            return palette.bad();
        }
        if (piece.first()) {
            return command(word, command, typing, palette);
        }
        if (WordParser.isOption(word) && command != null) {
            return option(word, command, typing, palette);
        }
        return piece.quoted() ? palette.good() : PLAIN;
    }

    private AttributedStyle command(String word, @Nullable CommandSpec command, boolean typing, Palette palette) {
        if (command != null || saved.test(word)) {
            return Palette.STRONG;
        }
        boolean beginning = typing
                && specs.all().stream()
                        .anyMatch(spec -> spec.name().startsWith(word)
                                || spec.aliases().stream().anyMatch(alias -> alias.startsWith(word)));
        return beginning || word.startsWith("!") ? PLAIN : palette.bad();
    }

    private static AttributedStyle option(String word, CommandSpec command, boolean typing, Palette palette) {
        String name = word.replaceFirst("^--?", "").replaceFirst("=.*", "");
        if (word.equals("--")
                || name.equals("help")
                || name.equals("h")
                || command.option(name).isPresent()) {
            return palette.known();
        }
        boolean beginning = typing
                && command.namedOptions().stream()
                        .anyMatch(option -> option.name().startsWith(name));
        return beginning ? PLAIN : palette.bad();
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
