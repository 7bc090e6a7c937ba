/** Reading lists in Markdown. Uses {@code ingest} and RE2/J. */
@NullMarked
package dev.zhoubao.ingest.readinglist;

import org.jspecify.annotations.NullMarked;
