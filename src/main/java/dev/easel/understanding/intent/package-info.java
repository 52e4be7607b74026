/** Which feature a message asks for: a linear model and rules, combined. */
@NullMarked
package dev.easel.understanding.intent;

import org.jspecify.annotations.NullMarked;
