/** Mails, and pages that browsers save as one (MHTML). Uses {@code ingest} and mime4j. */
@NullMarked
package dev.zhoubao.ingest.mail;

import org.jspecify.annotations.NullMarked;
