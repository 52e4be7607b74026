package dev.easel.chat;

import dev.easel.http.Problem;
import dev.easel.id.SessionId;
import dev.easel.id.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds a session for the one who asks: another user's is as unknown as one that never was. */
@Component
class OwnSessions {
    private final SessionStore sessions;

    OwnSessions(SessionStore sessions) {
        this.sessions = sessions;
    }

    /**
     * @param user null where the id alone is enough
     */
    Session find(String id, @Nullable String user) {
        boolean possible =
                !id.isBlank() && id.length() <= 64 && (user == null || UserId.isValid(user));
        if (!possible) {
            throw Problem.notFound("session", id);
        }
        return sessions.find(new SessionId(id), user == null ? null : new UserId(user))
                .orElseThrow(() -> Problem.notFound("session", id));
    }
}
