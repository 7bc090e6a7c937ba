package dev.zhoubao.shell.prompt;

import dev.zhoubao.shell.grammar.TypedLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
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
    private final transient BooleanSupplier still;
    private final transient IntFunction<String> more;
    private transient boolean choosing;
    private transient int leftOut;

    /**
     * @param suggests whether to suggest how the line goes on
     * @param still whether what is typed is shown once and never drawn anew, as a screen reader needs it: without colours,
     *     suggestions, choosing among candidates on the line, and leaps to an opening bracket
     * @param more says that so many candidates have no room on the screen
     */
    SuggestingReader(
            Terminal terminal,
            String name,
            Function<TypedLine, String> rest,
            BooleanSupplier suggests,
            BooleanSupplier still,
            IntFunction<String> more)
            throws IOException {
        super(terminal, name);
        this.rest = rest;
        this.suggests = suggests;
        this.still = still;
        this.more = more;
    }

    @Override
    public String readLine(
            @Nullable String prompt,
            @Nullable String rightPrompt,
            @Nullable MaskingCallback mask,
            @Nullable String buffer) {
        boolean drawn = !still.getAsBoolean();
        setAutosuggestion(drawn && suggests.getAsBoolean() ? SuggestionType.HISTORY : SuggestionType.NONE);
        option(Option.DISABLE_HIGHLIGHTER, !drawn);
        option(Option.AUTO_MENU, drawn);
        setVariable(BLINK_MATCHING_PAREN, drawn ? DEFAULT_BLINK_MATCHING_PAREN : 0);
        return super.readLine(prompt, rightPrompt, mask, buffer);
    }

    /** Every line begins with a display of JLine's own. */
    @Override
    protected void redisplay(boolean flush) {
        lock.lock();
        try {
            if (!(display instanceof WrappedDisplay)) {
                display = new WrappedDisplay(terminal, display, size.getRows(), size.getColumns());
            }
            super.redisplay(flush);
        } finally {
            lock.unlock();
        }
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
    protected PostResult computePost(
            List<Candidate> possible,
            @Nullable Candidate selection,
            @Nullable List<Candidate> ordered,
            String completed) {
        return super.computePost(choosing ? possible : cut(possible), selection, ordered, completed);
    }

    /** Only what is shown is chosen from. */
    @Override
    protected boolean doMenu(
            List<Candidate> possible, String completed, BiFunction<CharSequence, Boolean, CharSequence> escaper) {
        List<Candidate> shown = new ArrayList<>(cut(possible));
        choosing = true;
        try {
            return super.doMenu(shown, completed, escaper);
        } finally {
            choosing = false;
        }
    }

    private List<Candidate> cut(List<Candidate> possible) {
        CandidateScreen screen = CandidateScreen.of(possible, terminal.getWidth(), terminal.getHeight());
        leftOut = screen.leftOut();
        return screen.shown();
    }

    /** A text among the items is a line of its own, which makes no column wider. */
    @Override
    protected PostResult toColumns(
            List<Object> items,
            @Nullable Candidate selection,
            String completed,
            Function<String, Integer> measure,
            int width,
            boolean rowsFirst) {
        String note = leftOut > 0 ? more.apply(leftOut) : "";
        List<Object> lines = new ArrayList<>(items);
        if (!note.isEmpty()) {
            lines.add(note);
        }
        return super.toColumns(
                lines, selection, completed, text -> text.equals(note) ? 0 : measure.apply(text), width, rowsFirst);
    }

    private String suggestion(String line) {
        return getParser().parse(line, line.length(), ParseContext.COMPLETE) instanceof TypedLine typed
                ? rest.apply(typed)
                : "";
    }
}
