/** A typed line becomes a call: the only place that knows quotes and options. */
@NullMarked
package dev.zhoubao.shell.grammar;

import org.jspecify.annotations.NullMarked;
