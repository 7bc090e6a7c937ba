/** Sentences become figures: labels, numbers, printed changes, ratings. */
@NullMarked
package dev.zhoubao.ingest.figure;

import org.jspecify.annotations.NullMarked;
