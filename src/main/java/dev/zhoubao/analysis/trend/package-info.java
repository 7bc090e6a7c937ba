/** Time series over the calendar and what is judged of them: tendency, moving mean, year on year, outliers. */
@NullMarked
package dev.zhoubao.analysis.trend;

import org.jspecify.annotations.NullMarked;
