package dev.zhoubao.shell.prompt;

import dev.zhoubao.export.Display;
import dev.zhoubao.export.terminal.Palette;
import dev.zhoubao.shell.grammar.Call.Part;
import dev.zhoubao.shell.grammar.CallParser;
import dev.zhoubao.shell.grammar.LineParser;
import dev.zhoubao.shell.grammar.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
public record LineHighlighter(CallParser parser, LineParser lines, Supplier<Display> display) implements Highlighter {

    private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;

    /** A line that stands for an earlier one, or begins to. */
    private static final Pattern RECALL = Pattern.compile("!(!|\\d{0,9}|\\p{L}\\S*)");

    @Override
    public AttributedString highlight(LineReader reader, String buffer) {
        Display shown = display.get();
        if (!shown.colour()) {
            return new AttributedString(buffer);
        }
        Palette palette = Palette.of(shown.theme());
        Map<Integer, AttributedStyle> styles = styles(buffer, palette);
        AttributedStringBuilder line = new AttributedStringBuilder();
        int end = 0;
        for (Token token : lines.tokens(buffer)) {
            line.append(buffer.substring(end, token.start()))
                    .styled(
                            styles.getOrDefault(token.start(), other(token, palette)),
                            buffer.substring(token.start(), token.end()));
            end = token.end();
        }
        return line.append(buffer.substring(end)).toAttributedString();
    }

    private static AttributedStyle other(Token token, Palette palette) {
        if (token.kind() == Token.Kind.COMMENT) {
            return Palette.FAINT;
        }
        return token.quoted() ? palette.good() : PLAIN;
    }

    /** Of what is more than a word, by where it begins. What is wrong in a saved command is so of its name. */
    private Map<Integer, AttributedStyle> styles(String buffer, Palette palette) {
        Map<Integer, AttributedStyle> styles = new HashMap<>();
        for (List<Token> words : lines.commands(buffer)) {
            if (words.size() == 1 && RECALL.matcher(words.get(0).text()).matches()) {
                continue;
            }
            for (Part part : parser.read(words).parts()) {
                style(part, part.token().end() == buffer.length(), palette)
                        .ifPresent(style -> styles.merge(
                                part.token().start(),
                                style,
                                (one, two) ->
                                        one.equals(palette.bad()) || two.equals(palette.bad()) ? palette.bad() : one));
            }
            words.stream().filter(Token::isOpen).forEach(open -> styles.put(open.start(), palette.bad()));
        }
        return styles;
    }

    private static Optional<AttributedStyle> style(Part part, boolean typing, Palette palette) {
        if (part.problem() != null) {
            return Optional.of(typing && part.unfinished() ? PLAIN : palette.bad());
        }
        return switch (part.kind()) {
            case COMMAND -> Optional.of(Palette.STRONG);
            case OPTION, DASHES -> Optional.of(palette.known());
            case VALUE, ARGUMENT -> Optional.empty();
        };
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
