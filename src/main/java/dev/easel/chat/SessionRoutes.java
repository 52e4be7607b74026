package dev.easel.chat;

import dev.easel.http.Field;
import dev.easel.http.FieldReader;
import dev.easel.http.FieldTypes;
import dev.easel.http.Form;
import dev.easel.http.Paging;
import dev.easel.id.SessionId;
import dev.easel.id.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/chat/sessions}: begin, list, look at, rename, delete. */
@RestController
@RequestMapping("/api/v1/chat/sessions")
@Tag(name = "Chat", description = "Sessions and messages")
class SessionRoutes {
    private static final Field<String> TITLE = FieldTypes.filled("title", 200);
    private static final Field<String> NEW_TITLE = TITLE.require();
    private static final Field<SessionId> CURSOR = Paging.cursor(SessionId::new);

    /** A session as the API shows it. */
    record SessionView(
            String sessionId,
            String userId,
            @Nullable String title,
            Instant createdAt,
            Instant updatedAt) {
        static SessionView of(Session session) {
            return new SessionView(
                    session.id().value(),
                    session.user().value(),
                    session.title(),
                    session.createdAt(),
                    session.updatedAt());
        }
    }

    /** A page of sessions, newest first. */
    record Page(List<SessionView> results, @Nullable String next) {}

    /** What became of a delete. */
    record Deleted(String sessionId, boolean deleted, String message) {}

    private final SessionStore sessions;
    private final OwnSessions own;
    private final SessionWatch watch;

    SessionRoutes(SessionStore sessions, OwnSessions own, SessionWatch watch) {
        this.sessions = sessions;
        this.own = own;
        this.watch = watch;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Begin a session: `{\"user_id\": \"user_123\"}`")
    SessionView create(@Parameter(hidden = true) Form form) {
        FieldReader in = new FieldReader(form);
        UserId user = in.get(FieldReader.USER_ID);
        String title = in.find(TITLE);
        in.finish();
        return SessionView.of(sessions.create(user, title));
    }

    @GetMapping
    @Operation(summary = "A user's sessions, newest first")
    @Parameter(name = "user_id", required = true, example = "user_123")
    @Parameter(name = "limit", example = "50")
    @Parameter(name = "cursor", description = "`next` of the page before")
    Page list(@Parameter(hidden = true) @RequestParam Map<String, String> query) {
        FieldReader in = FieldReader.ofQuery(query);
        UserId user = in.get(FieldReader.USER_ID);
        int limit = in.get(Paging.LIMIT);
        SessionId before = in.find(CURSOR);
        in.finish();
        List<Session> found = sessions.page(user, before, limit + 1);
        List<SessionView> views = found.stream().limit(limit).map(SessionView::of).toList();
        return new Page(views, found.size() > limit ? views.getLast().sessionId() : null);
    }

    @PatchMapping("/{sessionId}")
    @Operation(summary = "Rename a session: `{\"title\": \"…\"}`")
    SessionView rename(
            @PathVariable String sessionId,
            @RequestParam(name = "user_id", required = false) @Nullable String user,
            @Parameter(hidden = true) Form form) {
        FieldReader in = new FieldReader(form);
        String title = in.get(NEW_TITLE);
        in.finish();
        Session session = own.find(sessionId, user);
        sessions.rename(session.id(), title);
        watch.changed(session.id());
        return SessionView.of(own.find(sessionId, user));
    }

    @DeleteMapping("/{sessionId}")
    @Operation(summary = "Delete a session and its messages; its images stay in the gallery")
    Deleted delete(
            @PathVariable String sessionId,
            @RequestParam(name = "user_id", required = false) @Nullable String user) {
        SessionId session = own.find(sessionId, user).id();
        sessions.delete(session);
        watch.changed(session);
        return new Deleted(sessionId, true, "The session is gone; its images stay in the gallery.");
    }
}
