package dev.zhoubao.shell.command;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.JsonObject;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.settings.CurrentSettings;
import dev.zhoubao.shell.settings.OptionConstant;
import dev.zhoubao.shell.settings.SettingKey;
import dev.zhoubao.shell.settings.SettingOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings with what they are for, as a list and as a configuration file. */
record SettingsReport(Labels labels, CurrentSettings settings) {

    Report report() {
        List<List<Cell>> rows = new ArrayList<>();
        List<Map<String, @Nullable Object>> data = new ArrayList<>();
        for (SettingKey key : SettingKey.values()) {
            SettingOrigin origin = settings.origin(key);
            String code = OptionConstant.word(origin.kind());
            String value = key.value(settings.get());
            rows.add(List.of(
                    Cell.text(key.word()),
                    Cell.text(value),
                    Cell.coded(code, labels.text("settings.from." + code, origin.place())),
                    Cell.text(purpose(key))));
            data.add(new JsonObject()
                    .put("setting", key.word())
                    .put("value", value)
                    .put("from", code)
                    .put("place", origin.place())
                    .map());
        }
        Table table = new Table(
                "settings",
                "",
                List.of(
                        Column.text("setting", labels.text("settings.setting")),
                        Column.text("value", labels.text("settings.value")),
                        Column.text("from", labels.text("settings.from")),
                        Column.text("purpose", labels.text("settings.purpose"))),
                rows);
        return new Report("settings", labels.text("settings.title"), List.of(Section.of("settings", "", table)), data);
    }

    /** A configuration file that explains every setting and holds those that were set. */
    String file() {
        StringBuilder file = new StringBuilder();
        labels.text("settings.head")
                .lines()
                .forEach(line -> file.append("# ").append(line).append('\n'));
        for (SettingKey key : SettingKey.values()) {
            SettingOrigin.Kind kind = settings.origin(key).kind();
            boolean set = kind == SettingOrigin.Kind.SET || kind == SettingOrigin.Kind.FILE;
            file.append("\n# ").append(purpose(key)).append('\n');
            file.append(set ? "" : "#").append(key.word()).append('=');
            file.append(key.value(settings.get()).replace("\\", "\\\\")).append('\n');
        }
        return file.toString();
    }

    private String purpose(SettingKey key) {
        return labels.text("setting." + key.word());
    }
}
