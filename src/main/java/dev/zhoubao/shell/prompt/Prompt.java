package dev.zhoubao.shell.prompt;

import dev.zhoubao.export.terminal.Palette;
import dev.zhoubao.language.Lang;
import dev.zhoubao.shell.workspace.Workspace;
import java.util.function.Supplier;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.springframework.shell.jline.PromptProvider;

/** The prompt: the program's name and how many weeks are loaded. */
public record Prompt(Workspace workspace, Supplier<Lang> language) implements PromptProvider {

    @Override
    public AttributedString getPrompt() {
        Lang lang = language.get();
        int weeks = workspace.library().size();
        String count = lang == Lang.ZH ? weeks + " 周" : weeks + (weeks == 1 ? " week" : " weeks");
        return new AttributedStringBuilder()
                .styled(Palette.STRONG, lang == Lang.ZH ? "周报" : "zhoubao")
                .append(" (" + count + ")> ")
                .toAttributedString();
    }
}
