package dev.zhoubao.benchmark;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Family;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Any number of invented weeks, the same ones every time: six figures, a grade and a link each. */
final class ManyWeeks {

    private static final LocalDate FIRST = LocalDate.of(1900, 3, 5);
    private static final int YEARS_OF_DAYS = 40_000;

    private ManyWeeks() {}

    static List<Bulletin> of(int count) {
        Random random = new Random(1);
        List<Bulletin> weeks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            weeks.add(week(i, random));
        }
        return weeks;
    }

    private static Bulletin week(int number, Random random) {
        LocalDate start = FIRST.plusDays(number % YEARS_OF_DAYS);
        BulletinFixture week = BulletinFixture.unnumbered(
                        start.toString(), start.plusDays(6).toString())
                .grade(Grade.values()[random.nextInt(4)])
                .file("archive/" + number + ".md")
                .url("https://mp.weixin.qq.com/s?__biz=MzIwNDk0MDgxMw==&mid=" + (2_247_000_000L + number)
                        + "&idx=1&sn=0a1b2c3d4e5f60718293a4b5c6d7e8f9#rd");
        Metric.of(Family.HANDLING).forEach(metric -> week.figure(metric, random.nextInt(1_000)));
        return week.figure(Metric.NEW_VIRUSES, random.nextInt(10)).bulletin();
    }
}
