/** PDF: what a person reads on its pages, in that order. Uses {@code ingest} and PDFBox. */
@NullMarked
package dev.zhoubao.ingest.pdf;

import org.jspecify.annotations.NullMarked;
