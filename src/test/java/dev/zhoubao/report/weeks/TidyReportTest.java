package dev.zhoubao.report.weeks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Table;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.language.Lang;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Direction;
import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.PrintedChange;
import dev.zhoubao.model.Quantity;
import dev.zhoubao.report.Tables;
import dev.zhoubao.report.words.Labels;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TidyReportTest {

    private static Table table(Bulletin... bulletins) {
        return new TidyReport(new Labels(Lang.EN))
                .of(List.of(bulletins))
                .mainTable()
                .orElseThrow();
    }

    private static Bulletin printing(PrintedChange change) {
        Bulletin plain = BulletinFixture.week(2016, 12).bulletin();
        Figure figure = new Figure(
                Metric.INFECTED_HOSTS,
                new Quantity.TenThousands(new BigDecimal("95.0")),
                new Evidence("约95.0万。", 7),
                change);
        return new Bulletin(
                plain.edition(),
                plain.title(),
                plain.status(),
                plain.source(),
                null,
                null,
                Map.of(figure.metric(), figure),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    @Test
    void givesARowToEachFigureAndNoneToAnAbsentOne() {
        Table table = table(
                BulletinFixture.week(2031, 12)
                        .figure(Metric.INCIDENTS, 5)
                        .figure(Metric.PHISHING, 0)
                        .bulletin(),
                BulletinFixture.week(2031, 13).bulletin());
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(1).get(table.indexOf("value"))).isEqualTo(Cell.number(0));
    }

    @Test
    void partsDirectionAndMeasureOfAPrintedChange() {
        Table table = table(printing(PrintedChange.percent(Direction.DOWN, new BigDecimal("5.9"))));
        assertThat(Tables.rows(table)).singleElement().asString().contains("|95.0|10,000s|down|5.9|–|");
        assertThat(Tables.rows(table(printing(PrintedChange.none()))))
                .singleElement()
                .asString()
                .contains("|same|–|–|");
    }
}
