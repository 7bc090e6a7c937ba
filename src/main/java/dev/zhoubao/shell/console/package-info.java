/** Streams, screen, progress bar and transcript: the only place that writes to the standard streams. */
@NullMarked
package dev.zhoubao.shell.console;

import org.jspecify.annotations.NullMarked;
