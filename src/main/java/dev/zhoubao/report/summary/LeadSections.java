package dev.zhoubao.report.summary;

import dev.zhoubao.document.Section;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a document of weeks begins with: the newest week of each series, the notable ones, and each metric over all. Of a single
 * week there is the first alone.
 */
public record LeadSections(Labels labels, ExportedWeeks weeks) {

    /** Those of all series. */
    public List<Section> all() {
        List<Section> sections = new ArrayList<>();
        weeks.series().forEach(one -> sections.add(newest(one)));
        notable().ifPresent(sections::add);
        weeks.series().forEach(one -> course(one).ifPresent(sections::add));
        return sections.stream().map(Section::leading).toList();
    }

    /** The newest week of a series. */
    public Section newest(SeriesWeeks of) {
        return new NewestWeekSection(labels, weeks).of(of);
    }

    /** The notable weeks of whatever series; empty where each has a single week. */
    public Optional<Section> notable() {
        return weeks.series().stream().anyMatch(SeriesWeeks::areSeveral)
                ? Optional.of(new NotableWeekText(labels).section(weeks.notable()))
                : Optional.empty();
    }

    /** Each metric over all weeks of a series; empty for a single week. */
    public Optional<Section> course(SeriesWeeks of) {
        return of.areSeveral() ? Optional.of(new SeriesOverview(labels, of, weeks).section()) : Optional.empty();
    }
}
