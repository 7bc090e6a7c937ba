package dev.zhoubao.shell;

import dev.zhoubao.report.Lang;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.springframework.shell.jline.PromptProvider;

/** The prompt: the program's name and how many weeks are loaded. */
final class Prompt implements PromptProvider {

    private final Workspace workspace;
    private final Lang lang;

    Prompt(Workspace workspace, Lang lang) {
        this.workspace = workspace;
        this.lang = lang;
    }

    @Override
    public AttributedString getPrompt() {
        int weeks = workspace.library().weeks().size();
        String count = lang == Lang.ZH ? weeks + " 周" : weeks + (weeks == 1 ? " week" : " weeks");
        return new AttributedStringBuilder()
                .styled(AttributedStyle.BOLD, lang == Lang.ZH ? "周报" : "zhoubao")
                .append(" (" + count + ")> ")
                .toAttributedString();
    }
}
