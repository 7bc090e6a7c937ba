package dev.zhoubao.shell.settings;

import dev.zhoubao.export.AmbiguousWidth;
import dev.zhoubao.ingest.load.Limits;
import dev.zhoubao.language.Lang;
import java.nio.file.Path;
import java.util.List;

/**
 * How the program behaves in this run.
 *
 * @param library what is loaded at the start; empty for the default library
 * @param theme the background that colours are chosen for
 * @param ambiguousWidth how wide the terminal draws the characters that Unicode leaves open
 * @param pager whether the shell shows long results a screen at a time
 * @param suggestions whether the prompt suggests how a line may go on
 * @param keepGoing whether a command file goes on after a failure
 * @param quiet whether notes are left out
 * @param debug whether errors include a stack trace
 * @param limits how much a load takes in
 */
public record Settings(
        List<Path> library,
        Lang lang,
        ColorMode color,
        ThemeMode theme,
        AmbiguousWidth ambiguousWidth,
        boolean pager,
        boolean suggestions,
        boolean keepGoing,
        boolean quiet,
        boolean debug,
        Limits limits) {

    public Settings {
        library = List.copyOf(library);
    }
}
