/**
 * A format-neutral document, and one builder for each result of the analysis. Uses {@code analysis}, {@code library} and
 * {@code model}; knows nothing of how a report is written.
 */
@NullMarked
package dev.zhoubao.report;

import org.jspecify.annotations.NullMarked;
