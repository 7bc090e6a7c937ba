/** An article becomes a bulletin or a listing: grade, figures, text, links and pictures, each with its line. */
@NullMarked
package dev.zhoubao.ingest.bulletin;

import org.jspecify.annotations.NullMarked;
