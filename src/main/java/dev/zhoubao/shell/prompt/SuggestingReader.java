package dev.zhoubao.shell.prompt;

import dev.zhoubao.shell.grammar.TypedLine;
import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jline.reader.Candidate;
import org.jline.reader.MaskingCallback;
import org.jline.reader.Parser.ParseContext;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jspecify.annotations.Nullable;

/**
 * The reader of the prompt. Where no earlier line begins like the one being typed, it suggests in faint what the last
 * word can only become.
 */
final class SuggestingReader extends LineReaderImpl {

    private static final long serialVersionUID = 1L;

    private final transient Function<TypedLine, String> rest;
    private final transient BooleanSupplier suggests;

    SuggestingReader(Terminal terminal, String name, Function<TypedLine, String> rest, BooleanSupplier suggests)
            throws IOException {
        super(terminal, name);
        this.rest = rest;
        this.suggests = suggests;
    }

    @Override
    public String readLine(
            @Nullable String prompt,
            @Nullable String rightPrompt,
            @Nullable MaskingCallback mask,
            @Nullable String buffer) {
        setAutosuggestion(suggests.getAsBoolean() ? SuggestionType.HISTORY : SuggestionType.NONE);
        return super.readLine(prompt, rightPrompt, mask, buffer);
    }

    @Override
    public AttributedString getDisplayedBufferWithPrompts(List<AttributedString> secondaryPrompts) {
        boolean atEnd = doAutosuggestion && post == null && buf.cursor() == buf.length();
        AttributedString shown = super.getDisplayedBufferWithPrompts(secondaryPrompts);
        if (!atEnd
                || getAutosuggestion() != SuggestionType.HISTORY
                || !getTailTip().isEmpty()) {
            return shown;
        }
        setTailTip(suggestion(buf.toString()));
        return new AttributedStringBuilder()
                .append(shown)
                .styled(AttributedStyle::faint, getTailTip())
                .toAttributedString();
    }

    /** What does not fit on the screen is put closer together, and else cut: nothing is asked about it. */
    @Override
    protected boolean doList(
            List<Candidate> possible,
            String completed,
            boolean runLoop,
            BiFunction<CharSequence, Boolean, CharSequence> escaper) {
        return super.doList(
                CandidateScreen.of(possible, terminal.getWidth(), terminal.getHeight()), completed, runLoop, escaper);
    }

    private String suggestion(String line) {
        return getParser().parse(line, line.length(), ParseContext.COMPLETE) instanceof TypedLine typed
                ? rest.apply(typed)
                : "";
    }
}
