/** Sessions and messages. */
@NullMarked
package dev.easel.chat;

import org.jspecify.annotations.NullMarked;
