/**
 * The one way to make a picture: what an engine is asked, what it answers, and which engine
 * answers.
 */
@NullMarked
package dev.easel.engine;

import org.jspecify.annotations.NullMarked;
