/**
 * Bytes to pixels and back: every header is judged before a pixel is decoded, and damage of any
 * kind is a refusal in words for the sender.
 */
@NamedInterface("codec")
@NullMarked
package dev.easel.image.codec;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
