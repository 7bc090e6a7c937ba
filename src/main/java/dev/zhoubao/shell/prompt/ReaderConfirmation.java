package dev.zhoubao.shell.prompt;

import dev.zhoubao.shell.console.Confirmation;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.springframework.beans.factory.ObjectProvider;

/** Asks at the prompt, if there is one. */
public record ReaderConfirmation(ObjectProvider<LineReader> reader, BooleanSupplier interactive)
        implements Confirmation {

    private static final Set<String> YES = Set.of("y", "yes", "是", "好");

    @Override
    public boolean possible() {
        return interactive.getAsBoolean();
    }

    @Override
    public boolean yes(String question) {
        if (!possible()) {
            return false;
        }
        LineReader prompt = reader.getObject();
        prompt.setVariable(LineReader.DISABLE_HISTORY, true);
        try {
            return YES.contains(prompt.readLine(question + " [y/N] ").strip().toLowerCase(Locale.ROOT));
        } catch (UserInterruptException | EndOfFileException e) {
            return false;
        } finally {
            prompt.setVariable(LineReader.DISABLE_HISTORY, false);
        }
    }
}
