package dev.zhoubao.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Writes an archive to measure loading with: articles and bulletins in the archived form, in a folder for each month.
 * The same arguments write the same bytes.
 *
 * <p>Usage: {@code ArchiveGenerator FOLDER ARTICLES BULLETINS}
 */
public final class ArchiveGenerator {

    private static final LocalDate FIRST_MONDAY = LocalDate.of(2010, 1, 4);
    private static final LocalDate FIRST_DAY = LocalDate.of(2009, 12, 31);

    /** What the articles spread over. */
    private static final int DAYS = 5_800;

    private final Path folder;

    private ArchiveGenerator(Path folder) {
        this.folder = folder;
    }

    public static void main(String... arguments) throws IOException {
        ArchiveGenerator generator = new ArchiveGenerator(Path.of(arguments[0]));
        generator.articles(Integer.parseInt(arguments[1]));
        generator.bulletins(Integer.parseInt(arguments[2]));
    }

    private void articles(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            LocalDate day = FIRST_DAY.plusDays((long) i * DAYS / Math.max(1, count));
            GeneratedArticle article = new GeneratedArticle(new SplittableRandom(i), i, day);
            write(day, article.title(), article.text());
        }
    }

    private void bulletins(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            LocalDate monday = FIRST_MONDAY.plusWeeks(i).with(DayOfWeek.MONDAY);
            GeneratedBulletin bulletin = new GeneratedBulletin(new SplittableRandom(~i), monday);
            write(bulletin.published(), bulletin.title(), bulletin.text());
        }
    }

    private void write(LocalDate day, String title, String text) throws IOException {
        String month = day.toString().substring(0, 7);
        Path file = folder.resolve(month).resolve(day.toString().replace("-", "") + "__" + title + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
