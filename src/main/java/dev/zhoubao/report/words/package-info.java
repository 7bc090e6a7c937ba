/** Labels and translations: what a reader sees of ids, in English and Chinese. */
@NullMarked
package dev.zhoubao.report.words;

import org.jspecify.annotations.NullMarked;
