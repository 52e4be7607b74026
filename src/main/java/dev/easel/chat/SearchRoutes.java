package dev.easel.chat;

import dev.easel.gallery.SearchWords;
import dev.easel.http.Field;
import dev.easel.http.FieldReader;
import dev.easel.http.FieldTypes;
import dev.easel.http.Paging;
import dev.easel.id.MessageId;
import dev.easel.id.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/chat/messages}: finds what a user has said, in all sessions. */
@RestController
@Tag(name = "Chat")
class SearchRoutes {
    private static final Field<String> WORDS = FieldTypes.text("q", 200).orElse("");
    private static final Field<MessageId> CURSOR = Paging.cursor(MessageId::new);

    /** A page of messages, the latest first. */
    record Page(List<MessageView> results, @Nullable String next) {}

    private final MessageStore messages;
    private final MessageViews views;

    SearchRoutes(MessageStore messages, MessageViews views) {
        this.messages = messages;
        this.views = views;
    }

    @GetMapping("/api/v1/chat/messages")
    @Operation(
            summary =
                    "What a user has said, in all sessions, the latest first; accents do not matter")
    @Parameter(name = "user_id", required = true, example = "user_123")
    @Parameter(name = "q", description = "words that must all occur", example = "beach")
    @Parameter(name = "limit", example = "50")
    @Parameter(name = "cursor", description = "`next` of the page before")
    Page search(@Parameter(hidden = true) @RequestParam Map<String, String> query) {
        FieldReader in = FieldReader.ofQuery(query);
        UserId user = in.get(FieldReader.USER_ID);
        List<String> patterns = SearchWords.patterns(in.get(WORDS));
        int limit = in.get(Paging.LIMIT);
        MessageId before = in.find(CURSOR);
        in.finish();
        List<Message> found = messages.search(user, patterns, before, limit + 1);
        List<Message> page = found.stream().limit(limit).toList();
        return new Page(views.of(page), found.size() > limit ? page.getLast().id().value() : null);
    }
}
