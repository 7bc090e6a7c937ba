package dev.zhoubao.shell.settings;

import dev.zhoubao.export.AmbiguousWidth;
import dev.zhoubao.export.Format;
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
 * @param pager whether and with what the shell shows long results a screen at a time
 * @param format how results are written where a command does not say
 * @param suggestions whether the prompt suggests how a line may go on
 * @param timing whether the prompt says how long a command took
 * @param accessible whether what is shown suits a screen reader: nothing is drawn or written over
 * @param keepGoing whether a command file goes on after a failure
 * @param quiet whether notes are left out
 * @param debug whether errors include a stack trace
 * @param limits how much a load takes in
 * @param fetchHosts the only hosts that are asked; empty for the usual ones
 * @param fetchAgent how the program names itself to web servers; empty for its own name
 */
public record Settings(
        List<Path> library,
        Lang lang,
        ColorMode color,
        ThemeMode theme,
        AmbiguousWidth ambiguousWidth,
        PagerMode pager,
        Format format,
        boolean suggestions,
        boolean timing,
        boolean accessible,
        boolean keepGoing,
        boolean quiet,
        boolean debug,
        Limits limits,
        List<String> fetchHosts,
        String fetchAgent) {

    /** The publisher's hosts, those of WeChat's articles and pictures, and CNVD's. */
    public static final List<String> USUAL_HOSTS =
            List.of("mp.weixin.qq.com", "*.qpic.cn", "www.cert.org.cn", "cert.org.cn", "www.cnvd.org.cn");

    public Settings {
        library = List.copyOf(library);
        fetchHosts = List.copyOf(fetchHosts);
    }
}
