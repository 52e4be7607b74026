package dev.easel.chat;

import dev.easel.http.Field;
import dev.easel.http.FieldReader;
import dev.easel.http.FieldTypes;
import dev.easel.http.Form;
import dev.easel.http.Problem;
import dev.easel.id.MessageId;
import dev.easel.id.SessionId;
import dev.easel.id.UserId;
import dev.easel.task.form.ImageField;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * {@code …/sessions/{id}} with its history, and {@code …/messages}: say something, read it again.
 */
@RestController
@RequestMapping
@Tag(name = "Chat")
class MessageRoutes {
    private static final Field<String> SESSION = FieldTypes.filled("session_id", 64).require();
    private static final Field<Integer> LIMIT = FieldTypes.integer("limit", 1, 500).orElse(200);
    private static final Field<Integer> CURSOR =
            FieldTypes.integer("cursor", 0, Integer.MAX_VALUE).orElse(0);
    private static final ImageField IMAGE = ImageField.IMAGE;
    private static final ImageField REFERENCE = ImageField.OPTIONAL_REFERENCE;

    /** A session with a page of its messages, oldest first. */
    record History(
            String sessionId,
            String userId,
            @Nullable String title,
            String createdAt,
            String updatedAt,
            List<MessageView> messages,
            @Nullable String next) {}

    private final OwnSessions own;
    private final MessageStore messages;
    private final Conversation conversation;
    private final Attachments attachments;
    private final MessageViews views;
    private final SessionEvents events;

    MessageRoutes(
            OwnSessions own,
            MessageStore messages,
            Conversation conversation,
            Attachments attachments,
            MessageViews views,
            SessionEvents events) {
        this.own = own;
        this.messages = messages;
        this.conversation = conversation;
        this.attachments = attachments;
        this.views = views;
        this.events = events;
    }

    @GetMapping({"/api/v1/chat/sessions/{sessionId}", "/api/v1/chat/sessions/{sessionId}/messages"})
    @Operation(summary = "A session with its messages, oldest first")
    @Parameter(name = "user_id", example = "user_123")
    @Parameter(name = "limit", example = "200")
    @Parameter(name = "cursor", description = "`next` of the page before")
    History history(
            @PathVariable String sessionId,
            @Parameter(hidden = true) @RequestParam Map<String, String> query) {
        FieldReader in = FieldReader.ofQuery(query);
        int limit = in.get(LIMIT);
        int after = in.get(CURSOR);
        in.finish();
        Session session = own.find(sessionId, query.get("user_id"));
        List<Message> found = messages.page(session.id(), after, limit + 1);
        List<Message> page = found.stream().limit(limit).toList();
        return new History(
                session.id().value(),
                session.user().value(),
                session.title(),
                session.createdAt().toString(),
                session.updatedAt().toString(),
                views.of(page),
                found.size() > limit ? String.valueOf(page.getLast().sequence()) : null);
    }

    @GetMapping("/api/v1/chat/sessions/{sessionId}/messages/{messageId}")
    @Operation(summary = "One message; an answer shows how far its task is")
    MessageView show(
            @PathVariable String sessionId,
            @PathVariable String messageId,
            @RequestParam(name = "user_id", required = false) @Nullable String user) {
        Session session = own.find(sessionId, user);
        Message message =
                Optional.of(messageId)
                        .filter(id -> !id.isBlank() && id.length() <= 64)
                        .flatMap(id -> messages.find(session.id(), new MessageId(id)))
                        .orElseThrow(() -> Problem.notFound("message", messageId));
        return views.of(message);
    }

    @PostMapping("/api/v1/chat/sessions/{sessionId}/messages")
    @Operation(
            summary =
                    "Say something: `{\"user_id\": \"user_123\", \"message\": \"a cat on the beach\"}`; `Accept: text/event-stream` streams the answer to its end")
    Object send(
            @PathVariable String sessionId,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept,
            @Parameter(hidden = true) Form form)
            throws InterruptedException {
        Message answer = answer(new FieldReader(form), sessionId);
        boolean stream = accept.contains(MediaType.TEXT_EVENT_STREAM_VALUE);
        return stream ? events.follow(answer) : views.of(answer);
    }

    @GetMapping(
            path = "/api/v1/chat/sessions/{sessionId}/events",
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary =
                    "A session's changes as server-sent events: new messages, each step of their tasks; `Last-Event-ID` resumes")
    SseEmitter events(
            @PathVariable String sessionId,
            @RequestParam(name = "user_id", required = false) @Nullable String user,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
        return events.follow(own.find(sessionId, user).id(), last);
    }

    /** The old URL, whose body names the session. */
    @PostMapping("/api/conversation/chat")
    @Hidden
    MessageView sendOld(Form form) throws InterruptedException {
        FieldReader in = new FieldReader(form);
        return views.of(answer(in, in.get(SESSION)));
    }

    private Message answer(FieldReader in, String sessionId) throws InterruptedException {
        UserId user = in.get(FieldReader.USER_ID);
        String text = MessageFields.text(in);
        List<MessageId> selected = in.get(MessageFields.SELECTED);
        Map<String, Object> overrides = MessageFields.overrides(in);
        boolean refine = in.get(MessageFields.REFINE);
        in.finish();
        SessionId session = own.find(sessionId, user.value()).id();
        Form form = in.form();
        Said said =
                new Said(
                        user,
                        session,
                        text,
                        attachments.attached(form, IMAGE, user).orElse(null),
                        attachments.attached(form, REFERENCE, user).orElse(null),
                        selected,
                        overrides,
                        refine);
        return conversation.answer(said);
    }
}
