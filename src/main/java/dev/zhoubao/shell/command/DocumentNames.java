package dev.zhoubao.shell.command;

import dev.zhoubao.ingest.load.LoadRoot;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.library.WeekMention;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Problem;
import dev.zhoubao.report.summary.ExportedWeeks;
import dev.zhoubao.shell.command.ExportOptions.PathForm;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of documents in a file that others get: from the file or folder on that was loaded, so that they tell nothing of
 * this machine; in full for who wants that.
 */
final class DocumentNames {

    /** What stands between a file and a document in it. */
    private static final String WITHIN = "!#";
    /** What stands between a folder and a file in it. */
    private static final String BELOW = "/\\";

    private final PathForm form;
    private final List<String> roots;
    private final Map<String, String> locations = new HashMap<>();

    DocumentNames(PathForm form, List<LoadRoot> roots) {
        this.form = form;
        this.roots = roots.stream()
                .map(LoadRoot::label)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    ExportedWeeks in(ExportedWeeks weeks) {
        return weeks.named(this::in, this::in, this::in);
    }

    private Bulletin in(Bulletin bulletin) {
        String file = bulletin.source().file();
        String name = form == PathForm.ABSOLUTE ? bulletin.source().location() : relative(file);
        locations.put(file, name);
        return bulletin.of(bulletin.source().named(name));
    }

    private KnownWeek in(KnownWeek week) {
        Bulletin stub = week.stub();
        return new KnownWeek(
                week.edition(),
                week.span(),
                week.title(),
                week.status(),
                week.url(),
                week.mentions().stream().map(this::in).toList(),
                stub == null ? null : in(stub),
                week.between());
    }

    private WeekMention in(WeekMention mention) {
        @Nullable String file = mention.file();
        return file == null ? mention : new WeekMention(mention.week(), name(file), mention.url());
    }

    private Problem in(Problem problem) {
        return new Problem(
                problem.severity(),
                name(problem.file()),
                problem.line(),
                problem.phrase(),
                problem.text(),
                problem.locator());
    }

    /** As its bulletin's document is named, if it has one. */
    private String name(String file) {
        return locations.getOrDefault(file, form == PathForm.ABSOLUTE ? file : relative(file));
    }

    private String relative(String file) {
        for (String root : roots) {
            if (file.startsWith(root)) {
                char next = file.length() == root.length() ? WITHIN.charAt(0) : file.charAt(root.length());
                if (WITHIN.indexOf(next) >= 0) {
                    return file.substring(1 + Math.max(root.lastIndexOf('/'), root.lastIndexOf('\\')));
                }
                if (BELOW.indexOf(next) >= 0 && file.length() > root.length() + 1) {
                    return file.substring(root.length() + 1);
                }
            }
        }
        return file;
    }
}
