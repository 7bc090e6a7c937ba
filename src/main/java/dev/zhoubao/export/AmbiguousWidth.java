package dev.zhoubao.export;

/**
 * How wide the terminal draws the characters that Unicode (UAX #11) leaves open, such as {@code …}, {@code ·}, {@code ±},
 * {@code α} and {@code ①}: those of Chinese, Japanese and Korean fonts take two columns.
 */
public enum AmbiguousWidth {
    NARROW,
    WIDE
}
