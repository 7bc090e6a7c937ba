package dev.zhoubao.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.language.Lang;
import dev.zhoubao.model.Family;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Unit;
import dev.zhoubao.report.words.Labels;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTitleTest {

    private static String title(Lang lang, Metric... metrics) {
        return new ChartTitle(new Labels(lang)).byWeek(List.of(metrics));
    }

    @Test
    void namesTheMetricsThatAreDrawn() {
        assertThat(title(Lang.EN, Metric.APP_PLATFORMS, Metric.MALICIOUS_URLS))
                .isEqualTo("platforms serving malicious apps, malicious URLs handled by week (items)");
        assertThat(title(Lang.ZH, Metric.APP_PLATFORMS, Metric.MALICIOUS_URLS)).isEqualTo("恶意应用下载平台、恶意URL链接，各周（个）");
        assertThat(title(Lang.EN, Metric.INCIDENTS)).isEqualTo("incidents handled by week (cases)");
    }

    @Test
    void saysOfManyMetricsWhatTheyAreAndHowMany() {
        Metric[] metrics = Metric.of(Family.WEBSITES)
                .filter(metric -> metric.unit() == Unit.ITEMS)
                .toArray(Metric[]::new);

        assertThat(metrics).hasSizeGreaterThan(3);
        assertThat(title(Lang.EN, metrics))
                .isEqualTo("Websites attacked, " + metrics.length + " figures by week (items)");
    }
}
