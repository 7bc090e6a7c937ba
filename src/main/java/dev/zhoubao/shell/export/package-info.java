/** The kinds of export: the ending, the options, the builder and the writer of each. */
@NullMarked
package dev.zhoubao.shell.export;

import org.jspecify.annotations.NullMarked;
