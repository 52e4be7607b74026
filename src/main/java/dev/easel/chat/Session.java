package dev.easel.chat;

import dev.easel.id.SessionId;
import dev.easel.id.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One conversation of one user; its title comes from the first message or from the user. */
record Session(
        SessionId id, UserId user, @Nullable String title, Instant createdAt, Instant updatedAt) {}
