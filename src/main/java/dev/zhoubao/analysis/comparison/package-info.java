/** Two bulletins, or a bulletin and a condition: figures, grades and texts side by side. */
@NullMarked
package dev.zhoubao.analysis.comparison;

import org.jspecify.annotations.NullMarked;
