/** A call runs, and its report is printed; command files. */
@NullMarked
package dev.zhoubao.shell.run;

import org.jspecify.annotations.NullMarked;
