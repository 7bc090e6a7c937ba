/**
 * One builder for each result of the analysis, a room each. Uses {@code analysis}, {@code library} and {@code model};
 * makes documents and knows nothing of how they are written.
 */
@NullMarked
package dev.zhoubao.report;

import org.jspecify.annotations.NullMarked;
