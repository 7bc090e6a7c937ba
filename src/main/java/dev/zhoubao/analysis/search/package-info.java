/** Where a text occurs in the loaded bulletins. */
@NullMarked
package dev.zhoubao.analysis.search;

import org.jspecify.annotations.NullMarked;
