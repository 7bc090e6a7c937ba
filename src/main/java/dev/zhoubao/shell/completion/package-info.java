/** What Tab proposes. */
@NullMarked
package dev.zhoubao.shell.completion;

import org.jspecify.annotations.NullMarked;
