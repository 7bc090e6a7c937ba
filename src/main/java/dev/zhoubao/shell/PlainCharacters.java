package dev.zhoubao.shell;

/**
 * Lines are drawn in UTF-8. JLine would write them in the terminal's alternate character set, which it does not enable
 * first; screen and tmux then show letters.
 */
final class PlainCharacters {

    private PlainCharacters() {}

    /** Before JLine's class for styled text is first used, which reads it once. */
    static void begin() {
        System.setProperty("org.jline.utils.disableAlternateCharset", "true");
    }
}
