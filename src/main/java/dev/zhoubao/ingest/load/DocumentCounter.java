package dev.zhoubao.ingest.load;

import dev.zhoubao.ingest.bulletin.DocumentResult;
import dev.zhoubao.ingest.title.OtherSeries;
import java.util.EnumMap;
import java.util.Map;

/** Counts the documents of a load, each as one thing; of an archive it is asked for each of 100,000. */
final class DocumentCounter {

    private final Map<OtherSeries, Integer> setAside = new EnumMap<>(OtherSeries.class);
    private int files;
    private int withBulletins;
    private int lists;
    private int failed;

    void add(DocumentResult reading) {
        files++;
        if (!reading.bulletins().isEmpty()) {
            withBulletins++;
        } else if (reading.otherSeries().isPresent()) {
            setAside.merge(reading.otherSeries().get(), 1, Integer::sum);
        } else if (reading.listing().isPresent()) {
            lists++;
        } else if (!reading.problems().isEmpty()) {
            failed++;
        }
    }

    void add(DocumentCounter other) {
        files += other.files;
        withBulletins += other.withBulletins;
        lists += other.lists;
        failed += other.failed;
        other.setAside.forEach((series, count) -> setAside.merge(series, count, Integer::sum));
    }

    LoadCounts counts() {
        return new LoadCounts(files, withBulletins, lists, failed, setAside);
    }
}
