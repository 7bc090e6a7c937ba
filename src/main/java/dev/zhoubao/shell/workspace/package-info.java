/** The library in memory, and the folders that are watched. */
@NullMarked
package dev.zhoubao.shell.workspace;

import org.jspecify.annotations.NullMarked;
