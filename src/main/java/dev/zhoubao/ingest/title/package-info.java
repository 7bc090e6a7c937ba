/** Titles: which series, issue and period they name. */
@NullMarked
package dev.zhoubao.ingest.title;

import org.jspecify.annotations.NullMarked;
