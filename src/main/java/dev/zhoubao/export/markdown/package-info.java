/**
 * Markdown (CommonMark with GFM tables, charts as Mermaid) and layouts of the user's own; every rule of its escaping
 * lives here.
 */
@NullMarked
package dev.zhoubao.export.markdown;

import org.jspecify.annotations.NullMarked;
