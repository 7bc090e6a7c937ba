/** The report that becomes a workbook. */
@NullMarked
package dev.zhoubao.report.workbook;

import org.jspecify.annotations.NullMarked;
