/**
 * Bytes to bulletins: find files, decode them, recognise the form, and read title, grade, figures and links out of the
 * article. Readers return results and problems; one bad file never spoils a load. Uses {@code model} and RE2/J.
 */
@NullMarked
package dev.zhoubao.ingest;

import org.jspecify.annotations.NullMarked;
