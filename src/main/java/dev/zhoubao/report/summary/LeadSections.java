package dev.zhoubao.report.summary;

import dev.zhoubao.document.Section;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.List;

/** What a document of weeks begins with: the newest week of each series, the notable ones, and each metric over all. */
public record LeadSections(Labels labels) {

    /** Of a single week the first alone: there is nothing else to say. */
    public List<Section> of(ExportedWeeks weeks) {
        List<Section> sections = new ArrayList<>();
        weeks.series().forEach(one -> sections.add(new NewestWeekSection(labels, weeks).of(one)));
        List<SeriesWeeks> several =
                weeks.series().stream().filter(SeriesWeeks::areSeveral).toList();
        if (!several.isEmpty()) {
            sections.add(new NotableWeekText(labels).section(weeks.notable()));
        }
        several.forEach(one -> sections.add(new SeriesOverview(labels, one, weeks).section()));
        return sections.stream().map(Section::leading).toList();
    }
}
