package dev.zhoubao.export;

import java.io.IOException;
import java.nio.file.Path;

/** Rows cannot be added to a file whose columns are others. */
public final class OtherColumnsException extends IOException {

    private static final long serialVersionUID = 1L;

    OtherColumnsException(Path file) {
        super(
                file
                        + " has other columns than this result, so nothing was added; name another file, or leave out --append");
    }
}
