/** What a message means within a conversation: moves, which picture, several wishes, follow-ups. */
@NamedInterface("dialogue")
@NullMarked
package dev.easel.understanding.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
