/** Tables, cells and data that several reports share. */
@NullMarked
package dev.zhoubao.report.table;

import org.jspecify.annotations.NullMarked;
