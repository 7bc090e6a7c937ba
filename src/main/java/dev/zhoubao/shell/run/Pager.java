package dev.zhoubao.shell.run;

import java.io.IOException;

/** Shows a result that may be longer than the screen. */
@FunctionalInterface
public interface Pager {

    /** Whether it has shown the text, which is UTF-8 with colours or without; otherwise the text is still to be written. */
    boolean show(byte[] text) throws IOException;
}
