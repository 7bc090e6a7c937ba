/** Help texts, topics and worked examples. */
@NullMarked
package dev.zhoubao.shell.help;

import org.jspecify.annotations.NullMarked;
