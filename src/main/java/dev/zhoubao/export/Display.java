package dev.zhoubao.export;

/**
 * What a report is shown on.
 *
 * @param width in columns; 0 for no limit, as in files and pipes, where nothing is cut
 * @param colour whether colours may be used
 */
public record Display(int width, boolean colour) {

    /** A file or pipe: no limit, no colours. */
    public static final Display PLAIN = new Display(0, false);
}
