/** What a message states about a feature's fields. */
@NullMarked
package dev.easel.understanding.parameters;

import org.jspecify.annotations.NullMarked;
