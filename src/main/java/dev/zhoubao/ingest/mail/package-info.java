/** Mails, and pages that browsers save as one (MHTML). Uses {@code ingest}, mime4j and Commons Compress. */
@NullMarked
package dev.zhoubao.ingest.mail;

import org.jspecify.annotations.NullMarked;
