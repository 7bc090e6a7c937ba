/** The digest of chosen weeks, for Markdown and HTML. */
@NullMarked
package dev.zhoubao.report.digest;

import org.jspecify.annotations.NullMarked;
