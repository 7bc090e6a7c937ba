/** Exceptions of commands, what to try next, and exit codes. */
@NullMarked
package dev.zhoubao.shell.failure;

import org.jspecify.annotations.NullMarked;
