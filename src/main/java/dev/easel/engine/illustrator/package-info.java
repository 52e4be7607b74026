/** Words to picture, drawn by program: no model, no key, no network. */
@NullMarked
package dev.easel.engine.illustrator;

import org.jspecify.annotations.NullMarked;
