package dev.zhoubao.report.summary;

import dev.zhoubao.analysis.summary.NewestWeek;
import dev.zhoubao.analysis.summary.NotableWeekSelector;
import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.document.Section;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.List;

/** What a document of weeks begins with: the newest week, the notable ones, and each metric over all of them. */
public record LeadSections(Labels labels) {

    /** Of a single week the first alone: there is nothing else to say. */
    public List<Section> of(Summary summary, ExportedWeeks weeks) {
        NewestWeek newest = NewestWeek.of(weeks.bulletins(), weeks.loaded());
        List<Section> sections = new ArrayList<>(List.of(new NewestWeekSection(labels).of(newest, weeks)));
        if (weeks.bulletins().size() > 1) {
            NotableWeekSelector notable =
                    weeks.companions().isEmpty() ? summary.notable() : NotableWeekSelector.of(weeks.everything());
            sections.add(new NotableWeekText(labels).section(notable));
            sections.add(new SeriesOverview(labels, summary, weeks.companionsBySeries()).section());
        }
        return sections.stream().map(Section::leading).toList();
    }
}
