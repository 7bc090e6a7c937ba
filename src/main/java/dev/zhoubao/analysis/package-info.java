/**
 * Pure functions over bulletins: comparison, summary, gaps, filters. Uses {@code model} and the read side of {@code
 * library}.
 */
@NullMarked
package dev.zhoubao.analysis;

import org.jspecify.annotations.NullMarked;
