/** JSON and NDJSON of a report's data. */
@NullMarked
package dev.zhoubao.export.json;

import org.jspecify.annotations.NullMarked;
