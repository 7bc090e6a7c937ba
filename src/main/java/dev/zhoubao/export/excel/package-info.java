/** Excel workbooks; the only place that knows Apache POI. */
@NullMarked
package dev.zhoubao.export.excel;

import org.jspecify.annotations.NullMarked;
