/**
 * The shell: commands, their parsing and completion, the prompt, command files, messages and exit codes. Commands parse
 * nothing and catch nothing: each calls one thing and returns its report.
 */
@NullMarked
package dev.zhoubao.shell;

import org.jspecify.annotations.NullMarked;
