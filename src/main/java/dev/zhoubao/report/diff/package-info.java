/** The report of a comparison. */
@NullMarked
package dev.zhoubao.report.diff;

import org.jspecify.annotations.NullMarked;
