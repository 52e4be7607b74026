/** The providers' formats, by LangChain4j over an HTTP client of our own. */
@NullMarked
package dev.easel.language.wire;

import org.jspecify.annotations.NullMarked;
