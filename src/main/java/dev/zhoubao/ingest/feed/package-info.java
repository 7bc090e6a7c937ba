/** Feeds: RSS and Atom. Uses {@code ingest} and ROME. */
@NullMarked
package dev.zhoubao.ingest.feed;

import org.jspecify.annotations.NullMarked;
