/** Reports on weeks: list, show, search, gaps, sources, one row a figure. */
@NullMarked
package dev.zhoubao.report.weeks;

import org.jspecify.annotations.NullMarked;
