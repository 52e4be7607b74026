/**
 * Language models as a second opinion on messages: optional, bounded in time, and never trusted
 * beyond what the features' own forms accept.
 */
@NullMarked
package dev.easel.language;

import org.jspecify.annotations.NullMarked;
