/** The reader of archived articles: front matter and Markdown text, page chrome and all. Uses {@code ingest}. */
@NullMarked
package dev.zhoubao.ingest.markdown;

import org.jspecify.annotations.NullMarked;
