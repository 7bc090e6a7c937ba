package dev.zhoubao.shell.run;

import java.io.IOException;

/** Shows a result that may be longer than the screen. */
@FunctionalInterface
public interface Pager {

    /** Whether it has shown the text; otherwise the text is still to be written. */
    boolean show(Text text) throws IOException;

    /** A result, which is written anew for each width of the screen. */
    @FunctionalInterface
    interface Text {

        /** As it suits the screen now: UTF-8, with colours or without. */
        byte[] now() throws IOException;
    }
}
