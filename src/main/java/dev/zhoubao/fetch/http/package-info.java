/**
 * Asks web servers, one request after the other: which hosts may be asked, how often, and what their answers are. The only
 * place with HTTP. Knows the JDK, RE2/J and {@code language}.
 */
@NullMarked
package dev.zhoubao.fetch.http;

import org.jspecify.annotations.NullMarked;
