/** What lies above the cells of a sheet: charts over the cells of their tables, and pictures. */
@NullMarked
package dev.zhoubao.export.excel.drawing;

import org.jspecify.annotations.NullMarked;
