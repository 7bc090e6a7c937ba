/** The readers of saved web pages: WeChat's, CNCERT's own, and other sites'. Uses {@code ingest}, jsoup and RE2/J. */
@NullMarked
package dev.zhoubao.ingest.html;

import org.jspecify.annotations.NullMarked;
