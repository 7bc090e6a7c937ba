/** Streams, screen, progress bar, transcript and questions to the user: the only place that writes to the standard streams. */
@NullMarked
package dev.zhoubao.shell.console;

import org.jspecify.annotations.NullMarked;
