/** What looks wrong in the data: one class a check. */
@NullMarked
package dev.zhoubao.analysis.check;

import org.jspecify.annotations.NullMarked;
