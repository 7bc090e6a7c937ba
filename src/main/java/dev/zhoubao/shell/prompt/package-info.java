/** The interactive prompt: JLine's reader, history, pager, signals. */
@NullMarked
package dev.zhoubao.shell.prompt;

import org.jspecify.annotations.NullMarked;
