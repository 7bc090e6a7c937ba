/** Comma- and tab-separated values; every rule of their quoting lives here. */
@NullMarked
package dev.zhoubao.export.csv;

import org.jspecify.annotations.NullMarked;
