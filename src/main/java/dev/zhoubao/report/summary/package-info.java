/** The report of a summary. */
@NullMarked
package dev.zhoubao.report.summary;

import org.jspecify.annotations.NullMarked;
