/** Markdown (CommonMark with GFM tables); every rule of its escaping lives here. */
@NullMarked
package dev.zhoubao.export.markdown;

import org.jspecify.annotations.NullMarked;
