/** The commands, an annotated method each. */
@NullMarked
package dev.zhoubao.shell.command;

import org.jspecify.annotations.NullMarked;
