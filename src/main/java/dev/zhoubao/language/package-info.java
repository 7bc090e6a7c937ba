/** What is said to people, apart from the language it is said in: a sentence with its values, and the languages there are. */
@NullMarked
package dev.zhoubao.language;

import org.jspecify.annotations.NullMarked;
