/** Calls to a peer that may be slow, down or wrong: budget, retry, circuit breaker, meters. */
@NullMarked
package dev.easel.language.call;

import org.jspecify.annotations.NullMarked;
