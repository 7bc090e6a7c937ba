/** What a cell can hold: safe text, number formats, the labels of columns, and the range of cells that a table takes. */
@NullMarked
package dev.zhoubao.export.excel.cell;

import org.jspecify.annotations.NullMarked;
