/** Short results: assertions, checks, counts, metrics, problems. */
@NullMarked
package dev.zhoubao.report.notes;

import org.jspecify.annotations.NullMarked;
