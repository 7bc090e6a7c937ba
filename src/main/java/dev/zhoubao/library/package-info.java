/**
 * What is loaded: the copies of each week, which copy is best and why, lookup by week reference and range, and the
 * weeks that are known without a full copy. Uses {@code model} only.
 */
@NullMarked
package dev.zhoubao.library;

import org.jspecify.annotations.NullMarked;
