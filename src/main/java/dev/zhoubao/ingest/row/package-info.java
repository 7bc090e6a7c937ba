/** Rows of separated values and objects of JSON, each of an article. Uses {@code ingest} and Jackson's parser. */
@NullMarked
package dev.zhoubao.ingest.row;

import org.jspecify.annotations.NullMarked;
