package dev.zhoubao.shell.prompt;

import dev.zhoubao.export.terminal.Palette;
import dev.zhoubao.language.Lang;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.workspace.WeekCounts;
import dev.zhoubao.shell.workspace.Workspace;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.springframework.shell.jline.PromptProvider;

/** The prompt: the program's name and how many weeks are loaded. */
public record Prompt(Workspace workspace, Labels labels) implements PromptProvider {

    @Override
    public AttributedString getPrompt() {
        String count = labels.phrase(WeekCounts.of(workspace.library()).brief());
        return new AttributedStringBuilder()
                .styled(Palette.STRONG, labels.lang() == Lang.ZH ? "周报" : "zhoubao")
                .append(" (" + count + ")> ")
                .toAttributedString();
    }
}
