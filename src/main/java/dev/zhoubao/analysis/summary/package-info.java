/** Many weeks in a few numbers: totals, extremes, periods, shares and notable weeks. */
@NullMarked
package dev.zhoubao.analysis.summary;

import org.jspecify.annotations.NullMarked;
