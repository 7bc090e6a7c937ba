/** The report of a trend. */
@NullMarked
package dev.zhoubao.report.trend;

import org.jspecify.annotations.NullMarked;
