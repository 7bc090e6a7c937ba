/** Settings and where each comes from; the user's files. */
@NullMarked
package dev.zhoubao.shell.settings;

import org.jspecify.annotations.NullMarked;
